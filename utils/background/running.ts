import { browser } from 'wxt/browser';
import { sendMessage } from '../messages';
import type { Progress } from '../progress';
import type { DocumentIdentity } from './inspect-tab';

/** A tab's audit: of which document, and how far it is. */
export interface TabAudit extends DocumentIdentity {
  tabId: number;
  progress: Progress;
}

/** Kept for the browser's session, so that a worker that was stopped forgets nothing. */
export async function tabAudit(tabId: number): Promise<TabAudit | undefined> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return stored[keyOf(tabId)] as TabAudit | undefined;
}

export async function tabAuditOf(auditId: string): Promise<TabAudit | undefined> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const ofTabs = stored.flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as TabAudit] : []));
  return ofTabs.find(({ progress }) => progress.auditId === auditId);
}

/** Keeps the progress and tells whichever page of ours is open. */
export async function announce(audit: TabAudit): Promise<void> {
  await browser.storage.session.set({ [keyOf(audit.tabId)]: audit });
  await tellPages({ tabId: audit.tabId, progress: audit.progress });
}

/** To every page of ours that is open: ask again. None may be, or one may close right now: it asks when it opens. */
export async function tellPages(change: { auditId?: string; tabId?: number; progress?: Progress }): Promise<void> {
  await sendMessage('changed', change).catch(() => undefined);
}

const PREFIX = 'tab-';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
