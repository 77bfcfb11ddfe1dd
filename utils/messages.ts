import { defineExtensionMessaging } from '@webext-core/messaging';
import type { JudgedAudit, ReaderLanguage } from './audit-format';
import type { AuditorsChange } from './auditors-change';
import type { PlaceToShow } from './background/show-on-page';
import type { SettledFacts } from './collect/settle';
import type { Progress } from './progress';
import type { VisitPlan } from './site-audit/visit';
import type { TabView } from './tab-view';

/** Facts of the open page that settled after the first ones were stored. */
export interface Settled {
  auditId: string;
  /** The address of the page whose facts they are. */
  page: string;
  facts: SettledFacts;
  /** Share of the work that is done, 0 to 1; nothing comes after 1. */
  share: number;
}

/** Everything that crosses between the extension's parts. */
interface Protocol {
  /** Audits the tab's document, or attaches to its running or finished audit unless asked for again. */
  auditTab(request: { tabId: number; again: boolean }): Progress;
  /** The stored audit, judged by today's checks; null where there is none. */
  judged(request: { id: string; language: ReaderLanguage }): JudgedAudit | null;
  /** Keeps what the auditor says; the audit is judged by it from then on. */
  change(request: { id: string; change: AuditorsChange }): void;
  /** Visits a site in a window of its own, once for each plan. The site must have been granted. */
  visit(request: { plans: VisitPlan[] }): string[];
  /** Pauses a visit, goes on with it, or calls it off. */
  steerVisit(request: { auditId: string; to: 'pause' | 'resume' | 'cancel' }): void;
  /** Scrolls to the element and outlines it while its tab is open. False where it is not there any more. */
  showOnPage(request: PlaceToShow): boolean;
  /** What the tab shows and what is stored of its site; starts nothing. */
  viewTab(request: { tabId: number }): TabView;
  /** From the audited page, part by part. */
  settled(settled: Settled): void;
  /** To the extension's pages: ask again. `tabId` is absent where a change belongs to no tab. */
  changed(change: { auditId?: string; tabId?: number; progress?: Progress }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
