import { defineExtensionMessaging } from '@webext-core/messaging';
import type { JudgedAudit, ReaderLanguage } from './audit-format';
import type { Accessibility, Evidence, Reason, Speed } from './facts';

/** How far an audit has come. `done` and `failed` are ends; everything before survives a popup that closes. */
export type Step = 'reading' | 'pages' | 'accessibility' | 'done' | 'failed';

export interface Progress {
  /** Absent until the first facts are stored, and where the page cannot be audited at all. */
  auditId?: string;
  step: Step;
  /** The address being read, while other pages are. */
  page?: string;
  /** Share of the accessibility rules that have run, 0 to 1. */
  share?: number;
  /** Why it failed. */
  reason?: Reason;
}

export interface AccessibilityBatch {
  auditId: string;
  /** Everything found so far. */
  facts: Accessibility;
  /** Share of the rules that have run, 0 to 1. */
  share: number;
  done: boolean;
  /** The settled values, with the last batch. */
  speed?: Speed;
}

/** Everything that crosses between the extension's parts. */
interface Protocol {
  /** Audits the tab's document, or attaches to its running or finished audit unless asked for again. */
  auditTab(request: { tabId: number; again: boolean }): Progress;
  progressOf(request: { tabId: number }): Progress | null;
  /** The stored audit, judged by today's checks; null where there is none. */
  judged(request: { id: string; language: ReaderLanguage }): JudgedAudit | null;
  /** Scrolls to the element and outlines it while its tab is open. False where it is not there any more. */
  showOnPage(request: { auditId: string; evidence: Evidence }): boolean;
  /** From the accessibility script, after each batch of rules. */
  accessibilityBatch(batch: AccessibilityBatch): void;
  /** From the collector, before it reads another page of the site. */
  readingPage(reading: { auditId: string; url: string }): void;
  /** To the extension's pages: ask again. `tabId` is absent where a change belongs to no tab. */
  changed(change: { auditId?: string; tabId?: number; progress?: Progress }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
