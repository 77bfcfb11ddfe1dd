import { withFacts, withPages, withScreenshot } from '../audit';
import type { Audit, Page } from '../audit-format';
import type { Reason } from '../facts';
import type { Settled } from '../messages';
import { isOver, type Progress } from '../progress';
import { siteOf } from '../registrable-domain';
import { readSettings } from '../settings';
import { addressOf, newWork } from '../site-audit/next-step';
import { readOtherPages } from '../site-audit/read-site';
import { readAudit } from '../store';
import { readVisit } from '../visits';
import { ACCESSIBILITY_BUDGET_MS, beginAudit, optionsFor } from './begin-audit';
import { captureFirstScreen } from './first-screen';
import { collectTab, createTabReader, type DocumentIdentity, identify, startSettling } from './inspect-tab';
import { change, endPending } from './keep';
import { announce, type TabAudit, tabAudit, tabAuditOf } from './running';

/** Audits the tab's document, or says how far its audit is. The audit itself goes on after the answer. */
export async function auditTab(tabId: number, again: boolean): Promise<Progress> {
  const document = await identify(tabId);
  if ('reason' in document) return { step: 'failed', reason: document.reason };
  const known = await tabAudit(tabId);
  if (known && !again && isSame(known, document) && known.progress.step !== 'failed') return known.progress;
  const audit: TabAudit = { tabId, ...document, progress: { auditId: crypto.randomUUID(), step: 'reading' } };
  await announce(audit);
  void run(audit);
  return audit.progress;
}

/** More facts of the open page; the message may have woken the worker, so this relies on nothing but the stores. */
export async function takeSettled({ auditId, page, facts, share }: Settled): Promise<void> {
  await change(auditId, (audit) => withFacts(audit, page, facts));
  const running = await tabAuditOf(auditId);
  if (!running) return;
  await announce({ ...running, progress: { auditId, step: share === 1 ? 'done' : 'accessibility', share } });
}

/** The tab was closed or shows another document: what was still awaited will not come. */
export async function loseDocument(tabId: number): Promise<void> {
  const running = await tabAudit(tabId);
  if (running && !isOver(running.progress)) await end(running, PAGE_CLOSED);
}

/** The stored audit. Where no tab is at work on it any more (the browser was closed), nothing is awaited either. */
export async function readSettledAudit(id: string): Promise<Audit | undefined> {
  const isAtWork = (await tabAuditOf(id)) ?? (await readVisit(id));
  if (!isAtWork) await endPending(id, PAGE_CLOSED);
  return readAudit(id);
}

function isSame(known: TabAudit, document: DocumentIdentity): boolean {
  return known.url === document.url && known.timeOrigin === document.timeOrigin;
}

/** The one place where a failed audit becomes a sentence for the user. */
async function run(audit: TabAudit): Promise<void> {
  try {
    await readAndStore(audit);
  } catch (error) {
    const here = await identify(audit.tabId);
    const isOpen = !('reason' in here) && isSame(audit, here);
    await end(audit, isOpen ? { code: 'audit-failed', params: { error: String(error) } } : PAGE_CLOSED);
  }
}

async function readAndStore(audit: TabAudit): Promise<void> {
  const { tabId, url } = audit;
  const auditId = audit.progress.auditId ?? '';
  const site = siteOf(url);
  const options = await optionsFor(site);
  const open = await collectTab(tabId, audit.timeOrigin, options);
  await beginAudit(auditId, site, open);
  await announce({ ...audit, progress: { auditId, step: 'pages' } });
  await keepFirstScreen(audit, open);
  const { requests } = await readSettings();
  await readOtherPages(open, newWork(requests), createTabReader(tabId, options), {
    onStep: (step, { spent, most }) =>
      announce({ ...audit, progress: { auditId, step: 'pages', page: addressOf(step), requests: { spent, most } } }),
    onPage: (page) => change(auditId, (stored) => withPages(stored, [page])),
  });
  await announce({ ...audit, progress: { auditId, step: 'accessibility', share: 0 } });
  await startSettling(tabId, audit.timeOrigin, [auditId, open.url, ACCESSIBILITY_BUDGET_MS]);
}

async function keepFirstScreen({ tabId, progress }: TabAudit, open: Page): Promise<void> {
  const { screenshot } = await readSettings();
  if (!screenshot || open.circumstances.scrollY > 0) return;
  const picture = await captureFirstScreen(tabId);
  if (picture) await change(progress.auditId ?? '', (audit) => withScreenshot(audit, open.url, picture));
}

/** Nothing more will come: what is stored stays, and says why the rest is missing. */
async function end(audit: TabAudit, reason: Reason): Promise<void> {
  const auditId = audit.progress.auditId ?? '';
  if (!(await readAudit(auditId))) return announce({ ...audit, progress: { step: 'failed', reason } });
  await endPending(auditId, reason);
  await announce({ ...audit, progress: { auditId, step: 'done' } });
}

const PAGE_CLOSED: Reason = { code: 'page-closed', params: {} };
