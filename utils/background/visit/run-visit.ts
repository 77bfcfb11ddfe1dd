import { browser } from 'wxt/browser';
import { withPages } from '../../audit';
import type { Page } from '../../audit-format';
import type { CollectOptions } from '../../collect/collect-page';
import type { Reason } from '../../facts';
import { isGranted } from '../../site-access';
import { addressOf, nextStep, type Step } from '../../site-audit/next-step';
import { take } from '../../site-audit/read-site';
import type { SiteReader } from '../../site-audit/site-reader';
import { newVisit, type Visit, type VisitPlan } from '../../site-audit/visit';
import { readAudit } from '../../store';
import { readVisit, readVisits } from '../../visits';
import { ACCESSIBILITY_BUDGET_MS, beginAudit, optionsFor } from '../begin-audit';
import { identify, startSettling } from '../inspect-tab';
import { change, endPending } from '../keep';
import { changeVisit, forgetVisit, keepVisit } from './keep-visit';
import { createVisitReader } from './visit-reader';
import { closeVisitTab, isOpen, openVisitTab, type VisitTab } from './visit-tab';

/** Visits a site once for each plan, one after the other. @returns the ids of the audits to come. */
export async function startVisits(plans: readonly VisitPlan[]): Promise<string[]> {
  const visits = plans.map((plan, index) => newVisit(crypto.randomUUID(), plan, Date.now() + index));
  for (const visit of visits) await keepVisit(visit);
  void workOff();
  return visits.map(({ auditId }) => auditId);
}

/** It stops when the page at work is read. */
export async function pauseVisit(auditId: string): Promise<void> {
  await changeVisit(auditId, { state: 'paused' });
}

export async function resumeVisit(auditId: string): Promise<void> {
  const visit = await readVisit(auditId);
  if (!visit) return;
  const { because: _, ...rest } = visit;
  await keepVisit({ ...rest, state: 'waiting' });
  void workOff();
}

/** What was read stays; the rest of the page at work is not waited for. */
export async function cancelVisit(auditId: string): Promise<void> {
  const visit = await readVisit(auditId);
  await forgetVisit(auditId);
  await closeVisitTab(visit?.windowId);
  await endPending(auditId, CANCELLED);
}

/** The worker has started: with the browser, which then asks before it goes on, or after a sleep in the middle of a visit. */
export async function takeUpVisits(): Promise<void> {
  const { isAwake } = await browser.storage.session.get('isAwake');
  await browser.storage.session.set({ isAwake: true });
  const interrupted = (await readVisits()).filter(({ state }) => state !== 'paused');
  for (const visit of interrupted) {
    if (isAwake) await keepVisit({ ...visit, state: 'waiting' });
    else await interrupt(visit, BROWSER_CLOSED);
  }
  if (isAwake && interrupted.length > 0) void workOff();
}

let isWorking = false;

/** One site at a time, one page at a time. */
async function workOff(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  // Chrome stops a worker that has called none of its functions for half a minute.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    for (let visit = await nextWaiting(); visit; visit = await nextWaiting()) await run(visit);
  } finally {
    clearInterval(awake);
    isWorking = false;
  }
}

async function nextWaiting(): Promise<Visit | undefined> {
  const waiting = (await readVisits()).filter(({ state }) => state === 'waiting');
  return waiting.toSorted((a, b) => a.askedAt - b.askedAt)[0];
}

/** The one place where a visit that fails becomes a sentence for the user. */
async function run(visit: Visit): Promise<void> {
  const { auditId, site } = visit;
  let tab: VisitTab | undefined;
  let isDone = false;
  try {
    if (!(await isGranted(site))) throw new Error('The site is not granted.');
    tab = await tabFor(visit);
    await changeVisit(auditId, { ...tab, state: 'running' });
    isDone = await visitPages(auditId, tab.tabId, await optionsFor(site));
  } catch (error) {
    const stopped = await readVisit(auditId);
    if (stopped && stopped.state !== 'paused') await interrupt(stopped, await reasonOf(error, stopped));
  } finally {
    await closeVisitTab(tab?.windowId);
  }
  if (isDone) await forgetVisit(auditId);
}

/** The one at work, where only the worker slept; else a new one. */
async function tabFor({ windowId, tabId, width }: Visit): Promise<VisitTab> {
  if (windowId !== undefined && tabId !== undefined && (await isOpen(tabId))) return { windowId, tabId };
  return openVisitTab(width);
}

/** Takes step by step, as long as nobody pauses the visit or calls it off. True when nothing is left to do. */
async function visitPages(auditId: string, tabId: number, options: CollectOptions): Promise<boolean> {
  const reader = createVisitReader(tabId, options);
  for (let visit = await running(auditId); visit; visit = await running(auditId)) {
    const known = (await readAudit(auditId))?.pages ?? [];
    const step = known.length === 0 ? startStep(visit) : nextStep(known, visit.work);
    if (!step) return true;
    await changeVisit(auditId, { page: addressOf(step) });
    await takeStep(step, visit, reader, tabId);
  }
  return false;
}

async function running(auditId: string): Promise<Visit | undefined> {
  const visit = await readVisit(auditId);
  return visit?.state === 'running' ? visit : undefined;
}

function startStep({ start }: Visit): Step {
  return { do: 'page', wanted: { url: start, role: { role: 'other', why: { code: 'role-named', params: {} } } } };
}

async function takeStep(step: Step, { auditId, work, site }: Visit, reader: SiteReader, tabId: number): Promise<void> {
  const taken = await take(step, work, reader);
  if (!(await readVisit(auditId))) return;
  if (taken.page) await store(auditId, site, taken.page);
  // Before the rest is waited for: what was spent is spent, whatever happens meanwhile.
  await changeVisit(auditId, { work: taken.work });
  if (taken.page) await settle(auditId, tabId, taken.page);
}

async function store(auditId: string, site: string, page: Page): Promise<void> {
  if (await readAudit(auditId)) return change(auditId, (audit) => withPages(audit, [page]));
  // The first page is the one that was named: without it there is nothing to audit.
  if (!page.facts.page.ok) throw new UnreadStart(page.facts.page.reason);
  await beginAudit(auditId, site, page);
}

/** What takes longer is waited for: the tab goes on to the next page afterwards. */
async function settle(auditId: string, tabId: number, { url, facts }: Page): Promise<void> {
  const document = await identify(tabId);
  if (!facts.page.ok || 'reason' in document) return;
  await startSettling(tabId, document.timeOrigin, [auditId, url, ACCESSIBILITY_BUDGET_MS]);
}

class UnreadStart extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** Which tab it was is forgotten with it: after a restart another one may have its number. */
async function interrupt(visit: Visit, because: Reason): Promise<void> {
  const { windowId, tabId: _, ...rest } = visit;
  await closeVisitTab(windowId);
  await keepVisit({ ...rest, state: 'paused', because });
  await endPending(visit.auditId, because);
}

async function reasonOf(error: unknown, { site, tabId }: Visit): Promise<Reason> {
  if (error instanceof UnreadStart) return error.reason;
  if (!(await isGranted(site))) return { code: 'permission-lost', params: { site } };
  if (tabId !== undefined && !(await isOpen(tabId))) return { code: 'window-closed', params: {} };
  return { code: 'audit-failed', params: { error: String(error) } };
}

const CANCELLED: Reason = { code: 'cancelled', params: {} };
const BROWSER_CLOSED: Reason = { code: 'browser-closed', params: {} };
