import type { Reason } from './facts';

/** How far an audit has come. `done` and `failed` are ends; everything before survives a popup that closes. */
export type Step = 'reading' | 'pages' | 'accessibility' | 'done' | 'failed';

export interface Progress {
  /** Absent until the first facts are stored, and where the page cannot be audited at all. */
  auditId?: string;
  step: Step;
  /** The address being read, while other pages are. */
  page?: string;
  /** Requests to the site: made so far, and at most. */
  requests?: { spent: number; most: number };
  /** Share of the accessibility rules that have run, 0 to 1. */
  share?: number;
  /** Why it failed. */
  reason?: Reason;
}

/** Nothing more will come of this audit. */
export function isOver({ step }: Progress): boolean {
  return step === 'done' || step === 'failed';
}
