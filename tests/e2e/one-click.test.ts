import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../cli/serve';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { scrollDown, stateOf } from './page-state';
import { storedAudits } from './stored';
import { waitFor, waitForText } from './wait-for';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

let chromium: ExtensionBrowser;
let site: { url: string; close: () => void };

beforeAll(async () => {
  chromium = await launchChromium();
  site = await serveFolder(path.join(SAMPLES, 'marlow-bikes'));
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

test('a click on the toolbar button audits the page and the site’s service pages, and stores it', async () => {
  const page = await visit(site.url);
  const popup = await chromium.click(page);
  await waitForText(popup, /of 100/);
  const [audit] = await waitFor(() => finished(), 'the stored audit');
  expect(audit?.pages.map(({ mode, roles }) => [mode, ...roles.map(({ role }) => role)])).toEqual([
    ['rendered', 'home'],
    ['fetched', 'contact'],
    ['fetched', 'legal'],
    ['fetched', 'returns'],
    ['fetched', 'help'],
  ]);
  expect(audit?.pages[0]?.facts.accessibility.ok).toBe(true);
  expect(audit?.pages[0]?.screenshot).toMatch(/^data:image\/webp;base64,/);
  await page.close();
});

test('the page is as it was: markup, storage, scroll position and cookies', async () => {
  const page = await visit(`${site.url}contact.html`);
  await scrollDown(page);
  const before = await stateOf(page);
  await chromium.click(page);
  await waitFor(() => finishedOf(`${site.url}contact.html`), 'the finished audit');
  expect(await stateOf(page)).toEqual(before);
  await page.close();
});

test('closing the popup at once loses nothing: the audit is finished and found again', async () => {
  const page = await visit(`${site.url}help.html`);
  const popup = await chromium.click(page);
  await waitForText(popup, /Reading/);
  await popup.close();
  await waitFor(() => finishedOf(`${site.url}help.html`), 'the finished audit');
  const again = await chromium.click(page);
  await waitForText(again, /Audit again/);
  expect((await storedAudits(chromium)).filter(({ pages }) => pages[0]?.url === `${site.url}help.html`)).toHaveLength(
    1,
  );
  await page.close();
});

test('a page that is left in the middle leaves an audit that says so, or none', async () => {
  const page = await visit(`${site.url}returns.html`);
  await chromium.click(page);
  await page.goto(`${site.url}legal.html`);
  const audits = await waitFor(async () => {
    const stored = await storedAudits(chromium);
    const open = stored.find(({ pages }) => pages[0]?.url === `${site.url}returns.html`)?.pages[0]?.facts.accessibility;
    const isPending = open && !open.ok && open.reason.code === 'pending';
    return isPending ? undefined : stored;
  }, 'an audit that awaits nothing more');
  expect(audits.every(({ pages }) => pages.length > 0)).toBe(true);
  await page.close();
});

test('a page of the browser itself is answered with one sentence, and nothing is stored', async () => {
  const count = (await storedAudits(chromium)).length;
  const page = await visit('chrome://version/');
  const popup = await chromium.click(page);
  await waitForText(popup, /cannot be audited/);
  expect(await storedAudits(chromium)).toHaveLength(count);
  await page.close();
});

async function visit(url: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function finished() {
  const done = (await storedAudits(chromium)).filter(
    ({ pages }) => pages.length === 5 && pages[0]?.facts.accessibility.ok,
  );
  return done.length > 0 ? done : undefined;
}

async function finishedOf(url: string) {
  return (await storedAudits(chromium)).find(({ pages }) => pages[0]?.url === url && isSettled(pages[0]));
}

function isSettled({ facts }: { facts: { accessibility: { ok: boolean; value?: { unreached: string[] } } } }): boolean {
  return facts.accessibility.ok && facts.accessibility.value?.unreached.length === 0;
}
