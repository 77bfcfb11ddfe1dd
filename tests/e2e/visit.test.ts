import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Audit } from '../../utils/audit-format';
import { auditByClick } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { type LargeSite, serveLargeSite } from './large-site';
import { storedAudits } from './stored';
import { waitFor, waitForText } from './wait-for';

let chromium: ExtensionBrowser;
let site: LargeSite;

beforeAll(async () => {
  chromium = await launchChromium(['*://127.0.0.1/*']);
});

afterAll(() => chromium?.close());

beforeEach(async () => {
  site = await serveLargeSite();
});

afterEach(() => site.close());

test('a click reads the site within the requests announced, and says what it could not read and why', async () => {
  const { audit } = await auditByClick(chromium, `${site.origin}/`);
  // The hops in a circle are the browser's own, which an extension can neither count nor stop.
  const [, ...asked] = site.asked.filter(
    (path, index, all) => !path.startsWith('/help') || all.indexOf(path) === index,
  );
  expect(asked.length).toBeLessThanOrEqual(8);
  expect(asked[0]).toBe('/robots.txt');
  expect(asked).not.toContain('/legal');
  expect(asked.filter((path) => path.startsWith('/calendar'))).toEqual([]);
  expect(site.atOnce()).toBe(1);
  expect(howRead(audit)).toEqual({
    '/': 'rendered',
    '/contact-us/': 'fetched',
    '/legal': 'robots',
    '/returns': 'http-status',
    '/help': 'leads-away',
    '/about': 'budget-spent',
  });
});

test('a visit opens the pages one after the other in a window of its own, and leaves nothing open', async () => {
  const report = await reportOfClick();
  const windows = await windowCount();
  site.asked.length = 0;
  await report.select('.visit-requests select', '16');
  await press(report, 'Visit now');
  const visited = await visitedAudit();
  expect(howRead(visited)).toEqual({
    '/': 'rendered',
    '/contact-us/': 'rendered',
    '/legal': 'robots',
    '/returns': 'http-status',
    '/help': 'not-reached',
    '/about': 'rendered',
  });
  expect(visited.pages.every(({ facts }) => facts.accessibility.ok || !facts.page.ok)).toBe(true);
  expect(site.asked.filter((path) => path === '/contact-us/')).toHaveLength(1);
  expect(site.atOnce()).toBe(1);
  expect(await windowCount()).toBe(windows);
  await report.close();
});

test('a visit is paused, and gone on with where it was', async () => {
  const report = await reportOfClick();
  const held = site.hold('/contact-us/');
  await press(report, 'Visit now');
  await held.reached;
  await press(report, 'Pause');
  held.letGo();
  await waitForText(report, /What was read is kept/);
  await waitFor(async () => (await windowCount()) === 1, 'the window to close');
  await press(report, 'Go on');
  const visited = await visitedAudit();
  expect(visited.pages.filter(({ url }) => url.endsWith('/contact-us/'))).toHaveLength(1);
  await report.close();
});

test('a visit that is called off ends at once with what it has', async () => {
  const report = await reportOfClick();
  const held = site.hold('/contact-us/');
  await press(report, 'Visit now');
  await held.reached;
  await press(report, 'Call off');
  await waitForText(report, /Visit now/);
  held.letGo();
  const [audit] = await visitedAudits();
  expect(howRead(audit)).toEqual({ '/': 'rendered' });
  expect(await windowCount()).toBe(1);
  await report.close();
});

test('whoever closes the window pauses the visit, which says so', async () => {
  const report = await reportOfClick();
  const held = site.hold('/contact-us/');
  await press(report, 'Visit now');
  await held.reached;
  await closeVisitWindow();
  held.letGo();
  await waitForText(report, /The window in which the pages were visited was closed/);
  await press(report, 'Call off');
  await waitForText(report, /Visit now/);
  await report.close();
});

test('a visit that a restart broke off waits to be gone on with, and its window is closed', async () => {
  const report = await reportOfClick();
  const held = site.hold('/contact-us/');
  await press(report, 'Visit now');
  await held.reached;
  await closeBackground();
  held.letGo();
  const again = await chromium.open('report.html');
  await waitFor(async () => (await windowCount()) === 1, 'the window to close');
  const [visited] = await visitedAudits();
  await again.goto(`${again.url()}#audit=${visited?.id}`);
  await waitForText(again, /The browser was closed in the middle/);
  await press(again, 'Go on');
  expect(howRead(await visitedAudit())).toMatchObject({ '/': 'rendered', '/contact-us/': 'rendered' });
  await again.close();
});

test('a narrow window shows the site as a phone does', async () => {
  const report = await reportOfClick();
  await press(report, 'a phone (500 pixels wide)');
  await press(report, 'Visit now');
  const visited = await visitedAudit();
  expect(visited.pages[0]?.circumstances.viewport.width).toBe(500);
  await report.close();
});

/** The report of an audit by a click, where a visit can be asked for. */
async function reportOfClick(): Promise<Page> {
  const { audit } = await auditByClick(chromium, `${site.origin}/`);
  const report = await chromium.open(`report.html#audit=${audit?.id}`);
  await waitForText(report, /Visit now/);
  return report;
}

/** By the path of each page: how it was read, or why it was not. */
function howRead(audit: Audit | undefined): Record<string, string> {
  const pages = audit?.pages ?? [];
  return Object.fromEntries(
    pages.map(({ url, mode, facts }) => [new URL(url).pathname, facts.page.ok ? mode : facts.page.reason.code]),
  );
}

/** Audits of this site whose pages were visited. */
async function visitedAudits(): Promise<Audit[]> {
  const audits = (await storedAudits(chromium)).filter(({ pages }) => pages[0]?.url.startsWith(site.origin));
  return audits.filter(({ pages }) => pages.every(({ mode }) => mode === 'rendered'));
}

async function visitedAudit(): Promise<Audit> {
  return waitFor(
    async () => {
      const isOver = (await visitsUnderWay()) === 0;
      return isOver ? (await visitedAudits())[0] : undefined;
    },
    'the visited audit',
    100_000,
  );
}

function inWorker<T>(script: string): Promise<T> {
  return waitFor(async () => {
    const target = chromium.browser.targets().find((each) => each.type() === 'service_worker');
    const worker = await target?.worker();
    return worker ? ([await worker.evaluate(script)] as [T]) : undefined;
  }, 'the background').then(([value]) => value);
}

/** What a browser that is closed forgets: its session, and all that was in memory. */
async function closeBackground(): Promise<void> {
  await inWorker('chrome.storage.session.clear()');
  const target = chromium.browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
}

const visitsUnderWay = () =>
  inWorker<number>(
    "chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('visit-')).length)",
  );

const windowCount = () => inWorker<number>('chrome.windows.getAll().then((all) => all.length)');

const closeVisitWindow = () =>
  inWorker<void>(
    "chrome.storage.local.get(null).then((all) => chrome.windows.remove(Object.entries(all).find(([key]) => key.startsWith('visit-'))[1].windowId))",
  );

async function press(page: Page, label: string): Promise<void> {
  await page.locator(`::-p-text(${label})`).click();
}
