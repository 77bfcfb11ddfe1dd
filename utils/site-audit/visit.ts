import type { Reason } from '../facts';
import { newWork, type SiteWork } from './next-step';

/** Widths at which a site is visited, in CSS pixels: a desktop window, and the narrowest that a browser makes. */
export const WIDTHS = [1280, 500] as const;
export type VisitWidth = (typeof WIDTHS)[number];

/** What a person asks for. */
export interface VisitPlan {
  site: string;
  /** The page that was named; the others are found from it. */
  start: string;
  width: VisitWidth;
  /** Requests at most. */
  requests: number;
}

/** A site that is being visited in a window of its own: plain data that outlives the browser. */
export interface Visit extends VisitPlan {
  auditId: string;
  /** Milliseconds since 1970; who asked first comes first. */
  askedAt: number;
  work: SiteWork;
  state: 'running' | 'waiting' | 'paused';
  /** Why it was paused, where the person did not do it. */
  because?: Reason;
  /** The address at work. */
  page?: string;
  windowId?: number;
  tabId?: number;
}

export function newVisit(auditId: string, plan: VisitPlan, askedAt: number): Visit {
  return { ...plan, auditId, askedAt, work: newWork(plan.requests), state: 'waiting' };
}
