import { browser } from 'wxt/browser';
import { newAudit, withPages } from '../../audit';
import type { Page } from '../../audit-format';
import { chosenCountry, withChoicesOf } from '../../choices';
import type { CollectOptions } from '../../collect/collect-page';
import type { Reason } from '../../facts';
import { isGranted } from '../../site-access';
import { addressOf, nextStep, type Step } from '../../site-audit/next-step';
import { take } from '../../site-audit/read-site';
import { newVisit, type Visit, type VisitPlan } from '../../site-audit/visit';
import { readAudit, readNewestAudit, saveAudit } from '../../store';
import { readVisit, readVisits } from '../../visits';
import { identify, startSettling } from '../inspect-tab';
import { change, endPending, keep } from '../keep';
import { tool } from '../tool';
import { changeVisit, forgetVisit, keepVisit } from './keep-visit';
import { createVisitReader } from './visit-reader';
import { closeVisitTab, isOpen, openVisitTab } from './visit-tab';

/** The time that axe-core may take on each page. A judgement: eight pages should take a few minutes at most. */
const ACCESSIBILITY_BUDGET_MS = 20_000;

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
  const { auditId } = visit;
  try {
    await visitPages(visit);
  } catch (error) {
    const stopped = await readVisit(auditId);
    if (stopped && stopped.state !== 'paused') await interrupt(stopped, await reasonOf(error, stopped));
  } finally {
    await closeVisitTab((await readVisit(auditId))?.windowId ?? visit.windowId);
  }
}

async function visitPages(waiting: Visit): Promise<void> {
  const { auditId, site } = waiting;
  if (!(await isGranted(site))) throw new Error(NOT_GRANTED);
  const tab = (await isOpen(waiting.tabId)) ? {} : await openVisitTab(waiting.width);
  await keepVisit({ ...waiting, ...tab, state: 'running' });
  const last = await readNewestAudit(site);
  const options: CollectOptions = { site, chosenCountry: last && chosenCountry(last) };
  for (let visit = await running(auditId); visit; visit = await running(auditId)) {
    const known = (await readAudit(auditId))?.pages ?? [];
    const step = known.length === 0 ? startStep(visit) : nextStep(known, visit.work);
    if (!step) {
      await closeVisitTab(visit.windowId);
      return forgetVisit(auditId);
    }
    await changeVisit(auditId, { page: addressOf(step) });
    await takeStep(step, visit, options);
  }
}

async function running(auditId: string): Promise<Visit | undefined> {
  const visit = await readVisit(auditId);
  return visit?.state === 'running' ? visit : undefined;
}

function startStep({ start }: Visit): Step {
  return { do: 'page', wanted: { url: start, role: { role: 'other', why: { code: 'role-named', params: {} } } } };
}

async function takeStep(
  step: Step,
  { auditId, tabId = -1, work, site }: Visit,
  options: CollectOptions,
): Promise<void> {
  const taken = await take(step, work, createVisitReader(tabId, options));
  if (!(await readVisit(auditId))) return;
  if (taken.page) {
    await store(auditId, site, taken.page);
    await settle(auditId, tabId, taken.page);
  }
  await changeVisit(auditId, { work: taken.work });
}

async function store(auditId: string, site: string, page: Page): Promise<void> {
  if (await readAudit(auditId)) return change(auditId, (audit) => withPages(audit, [page]));
  // The first page is the one that was named: without it there is nothing to audit.
  if (!page.facts.page.ok) throw new UnreadStart(page.facts.page.reason);
  const last = await readNewestAudit(site);
  const fresh = newAudit({ id: auditId, site, createdAt: page.at, tool: await tool() }, [page]);
  await saveAudit(keep(last ? withChoicesOf(fresh, last) : fresh));
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

const NOT_GRANTED = 'not granted';

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
