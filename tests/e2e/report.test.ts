import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../cli/serve';
import { visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { type Downloads, receiveDownloads } from './downloads';
import { stateOf } from './page-state';
import { stored } from './stored';
import { waitFor, waitForText } from './wait-for';
import { watchOutlines } from './watch-outlines';

const SAMPLE = fileURLToPath(new URL('../../samples/muebles-alborada', import.meta.url));
const SCHEMA = JSON.parse(readFileSync('public/audit.schema.json', 'utf8'));

let chromium: ExtensionBrowser;
let site: { url: string; close: () => void };
let downloads: Downloads;
let page: Page;
let popup: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  downloads = await receiveDownloads(chromium.browser);
  site = await serveFolder(path.join(SAMPLE));
  page = await visit(chromium, site.url);
  popup = await chromium.click(page);
  await waitForText(popup, /Audit again/);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
  downloads?.remove();
});

test('the popup exports a file that is as the published schema says', async () => {
  await press(popup, 'Export JSON');
  const { name, text } = await downloads.take();
  expect(name).toMatch(/^touchpoint-.+-\d{4}-\d\d-\d\d\.json$/);
  expect(mistakesIn(text)).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({ format: 'touchpoint-audit/1', language: 'en' });
});

test('the report shows a place on the page, and the page is then as it was', async () => {
  const before = await stateOf(page);
  const report = await openReport();
  const outlines = await page.evaluateHandle(watchOutlines);
  await press(report, 'Open all checks');
  await press(report, 'Show on page');
  await waitForText(report, /Shown/);
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await outlines.jsonValue(), 'one outline, on the screen').toEqual([{ onScreen: true }]);
  await waitFor(async () => (await stateOf(page)).html === before.html, 'the outline to remove itself');
  await report.close();
});

test('another language re-words the stored audit', async () => {
  const report = await openReport();
  const { results } = await exported(report, 'Export JSON');
  await press(report, 'Español');
  await waitForText(report, /Exportar JSON/);
  const reworded = await exported(report, 'Exportar JSON');
  expect(await report.evaluate(() => document.documentElement.lang)).toBe('es');
  expect(reworded.language).toBe('es');
  expect(reworded.results.map(({ check, score }) => [check, score])).toEqual(
    results.map(({ check, score }) => [check, score]),
  );
  expect(reworded.results[0]?.title).not.toBe(results[0]?.title);
  await press(report, 'English');
  await waitForText(report, /Export JSON/);
  await report.close();
});

test('an audit can be deleted from the list', async () => {
  const list = await chromium.open('report.html');
  await list.locator('button[aria-label^="Delete"]').click();
  expect((await stored(chromium)).audits, 'it asks first').toHaveLength(1);
  await press(list, 'Delete');
  await waitForText(list, /No audits yet/);
  expect(await stored(chromium)).toEqual({ audits: [], summaries: [] });
  await list.close();
});

interface Exported {
  language: string;
  results: { check: string; score?: number; title: string }[];
}

async function exported(report: Page, button: string): Promise<Exported> {
  await press(report, button);
  const { text } = await downloads.take();
  expect(mistakesIn(text)).toEqual([]);
  return JSON.parse(text);
}

async function openReport(): Promise<Page> {
  const [audit] = (await stored(chromium)).audits;
  const report = await chromium.open(`report.html#audit=${audit?.id}`);
  await report.bringToFront();
  await waitForText(report, /Export JSON/);
  return report;
}

/** The first button of this name, as a screen reader says it. */
function press(where: Page, name: string): Promise<void> {
  return where.locator(`::-p-aria([role="button"][name="${name}"])`).click();
}

function mistakesIn(file: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(SCHEMA);
  return validate(JSON.parse(file)) ? [] : validate.errors;
}
