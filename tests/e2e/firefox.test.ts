import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../cli/serve';
import { manifestIn } from './build-variant';
import { BUILD, type FirefoxWithExtension, launchFirefox, sidebarText } from './firefox';
import { scrollDown, stateOf } from './page-state';
import { answer, type PageServer, servePages } from './serve-pages';
import { readStored } from './stored';
import { waitFor, waitForText } from './wait-for';

const SAMPLE = fileURLToPath(new URL('../../samples/marlow-bikes', import.meta.url));

/** Every test site is on it, at ports of its own: patterns of hosts know no ports. */
const HOSTS = ['http://127.0.0.1/*'];

let firefox: FirefoxWithExtension;
let bikes: { url: string; close: () => void };
let guarded: PageServer;

beforeAll(async () => {
  bikes = await serveFolder(path.join(SAMPLE));
  guarded = await servePages({
    '/': answer(200, GUARDED_PAGE, { 'content-security-policy': "default-src 'none'" }),
    '/contact': '<title>Contact</title><h1>Contact</h1><p>Call 020 7946 0321.</p>',
  });
  firefox = await launchFirefox(HOSTS);
});

afterAll(async () => {
  await firefox?.close();
  bikes?.close();
  guarded?.close();
});

test('what is driven differs from what ships by the host of the test site, and by nothing else', () => {
  expect(manifestIn(BUILD).host_permissions).toBeUndefined();
  expect(manifestIn(firefox.folder)).toEqual({ ...manifestIn(BUILD), host_permissions: HOSTS });
});

test('Firefox audits the site, stores and shows it, and leaves the page as it was', async () => {
  const page = await visit(bikes.url);
  await scrollDown(page);
  const before = await stateOf(page);
  const popup = await firefox.popup();
  const audit = await finishedIn(popup, bikes.url);
  expect(audit.pages.map(({ mode, roles }) => [mode, ...roles.map(({ role }) => role)])).toEqual([
    ['rendered', 'home'],
    ['fetched', 'contact'],
    ['fetched', 'legal'],
    ['fetched', 'returns'],
    ['fetched', 'help'],
  ]);
  expect(audit.pages[0]?.facts.accessibility).toMatchObject({ ok: true, value: { unreached: [] } });
  // The one value that Firefox does not measure.
  const unsupported = { ok: false, reason: { code: 'unsupported' } };
  expect(audit.pages[0]?.facts.speed).toMatchObject({ ok: true, value: { cls: unsupported } });
  expect(audit.tool.browser).toMatch(/^Firefox \d+$/);
  const shown = await waitForText(popup, /\d+\s*of 100/);
  for (const category of ['Getting in touch', 'Phone', 'Contact form', 'Speed']) expect(shown).toContain(category);
  expect(await stateOf(page)).toEqual(before);
  await close(page, popup);
});

test('the sidebar opens beside the page, and follows one through a site that gave access', async () => {
  const page = await visit(bikes.url);
  const list = await firefox.list();
  const popup = await firefox.popup();
  await waitForText(popup, /Audit again/);
  expect(await sidebarText(list)).toBe('');
  await popup.bringToFront();
  await popup.locator('::-p-aria([role="button"][name="Open beside the page"])').click();
  await page.bringToFront();
  await sidebarTells(list, /marlowbikes\.example.*of 100.*This page.*Home.*Opened in the browser/s);
  await page.goto(`${bikes.url}contact.html`);
  await sidebarTells(list, /This page.*Contact.*Read without opening it/s);
  await page.goto(bikes.url.replace('127.0.0.1', 'localhost'));
  await sidebarTells(list, /Click the toolbar button here/);
  await close(page, list);
});

function sidebarTells(own: Page, text: RegExp): Promise<boolean> {
  return waitFor(async () => text.test(await sidebarText(own)), `"${text.source}" in the sidebar`);
}

test('where the page’s own policy forbids to read others, they are not measured, with that reason', async () => {
  const page = await visit(`${guarded.origin}/`);
  const popup = await firefox.popup();
  const { pages } = await finishedIn(popup, `${guarded.origin}/`);
  expect(pages.map(({ roles }) => roles[0]?.role)).toEqual(['home', 'contact']);
  expect(pages[0]?.facts.phones).toMatchObject({ ok: true, value: [{ text: '020 7946 0321' }] });
  expect(pages[1]?.facts.phones).toEqual({ ok: false, reason: { code: 'blocked-by-page', params: {} } });
  await close(page, popup);
});

const GUARDED_PAGE = `<!doctype html><html lang="en-GB"><title>Harrow Lane Joinery</title>
  <h1>Harrow Lane Joinery</h1><nav><a href="/contact">Contact us</a></nav>
  <p>Kitchens and staircases, made to measure in Leeds since 1998. Call 020 7946 0321.</p></html>`;

async function visit(url: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** The audit of the address, when nothing more will come. */
async function finishedIn(popup: Page, url: string) {
  await waitForText(popup, /Audit again/);
  return waitFor(
    async () => (await readStored(popup)).audits.filter(({ pages }) => pages[0]?.url === url).at(-1),
    `a stored audit of ${url}`,
  );
}

async function close(...pages: Page[]): Promise<void> {
  for (const page of pages) await page.close();
}
