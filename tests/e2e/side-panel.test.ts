import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../cli/serve';
import { visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { stateOf } from './page-state';
import { stored } from './stored';
import { waitFor, waitForText } from './wait-for';
import { watchOutlines } from './watch-outlines';

const SAMPLE = fileURLToPath(new URL('../../samples/marlow-bikes', import.meta.url));

let chromium: ExtensionBrowser;
let site: { url: string; close: () => void };
let page: Page;
let panel: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  site = await serveFolder(SAMPLE);
  page = await visit(chromium, site.url);
  panel = await openPanel(chromium, page);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

test('the popup opens the panel, which shows the audit with the page in front', async () => {
  const shown = await waitForText(panel, /This page/);
  expect(shown).toMatch(/marlowbikes\.example.*of 100.*This page.*Home.*Opened in the browser.*By category/s);
});

test('as one walks through the site, the panel tells which page of the audit it is', async () => {
  await page.goto(`${site.url}contact.html#main`);
  await waitForText(panel, /This page.*Contact.*Read without opening it/s);
  await page.goto(`${site.url}returns.html`);
  await waitForText(panel, /This page.*Returns.*Read without opening it/s);
});

test('what was seen on the page is shown on it, on another visit too, and the page is then as it was', async () => {
  await page.goto(`${site.url}contact.html`);
  await waitForText(panel, /This page.*Contact.*Read without/s);
  const before = await stateOf(page);
  const outlines = await page.evaluateHandle(watchOutlines);
  await panel.locator('.well > summary').click();
  await panel.locator('.well .check > summary').click();
  await panel.locator('::-p-aria([role="button"][name="Show on page"])').click();
  await waitForText(panel, /Shown/);
  expect(await outlines.jsonValue(), 'one outline, on the screen').toEqual([{ onScreen: true }]);
  await waitFor(async () => (await stateOf(page)).html === before.html, 'the outline to remove itself');
});

test('a page that was not part of the audit is told, and what to do', async () => {
  await page.goto(`${site.url}jobs`);
  await waitForText(panel, /This page was not part of the audit.*Click the toolbar button here/s);
});

test('a site on which nobody clicked is not seen, until somebody does', async () => {
  const other = await visit(chromium, site.url.replace('127.0.0.1', 'localhost'));
  expect(await waitForText(panel, /Click the toolbar button here/)).not.toContain('of 100');
  const popup = await chromium.click(other);
  await waitForText(popup, /Audit again/);
  await popup.close();
  await waitForText(panel, /This page.*Home.*Opened in the browser/s);
  await other.close();
});

test('it follows from tab to tab, and starts no audit itself', async () => {
  const count = (await stored(chromium)).audits.length;
  const own = await chromium.open('report.html');
  await waitForText(panel, /This tab shows no page of a company/);
  await own.close();
  await page.goto(`${site.url}help.html`);
  await page.bringToFront();
  await waitForText(panel, /This page.*Help.*Read without opening it/s);
  expect((await stored(chromium)).audits).toHaveLength(count);
});

test('the language that is chosen on another page is spoken in the panel too', async () => {
  const report = await chromium.open('report.html');
  await report.locator('::-p-aria([role="button"][name="Español"])').click();
  await waitForText(panel, /En esta pestaña no hay una página de empresa/);
  await report.close();
});

test('on a site that gave access, the panel needs no click', async () => {
  const granted = await launchChromium(['http://localhost/*']);
  const beside = await openPanel(granted, await visit(granted, site.url));
  await visit(granted, site.url.replace('127.0.0.1', 'localhost'));
  await waitForText(beside, /No audit of localhost:\d+ yet.*Click the toolbar button here/s);
  await granted.close();
});

/** As a person does: by the button in the popup, once the page was audited. */
async function openPanel(browser: ExtensionBrowser, at: Page): Promise<Page> {
  const popup = await browser.click(at);
  await waitForText(popup, /Audit again/);
  await popup.locator('::-p-aria([role="button"][name="Open beside the page"])').click();
  return browser.panel();
}
