import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../cli/serve';
import type { JudgedAudit } from '../../utils/audit-format';
import { visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { type Downloads, receiveDownloads } from './downloads';
import { stored } from './stored';
import { waitForText } from './wait-for';

const SAMPLE = fileURLToPath(new URL('../../samples/marlow-bikes', import.meta.url));

let chromium: ExtensionBrowser;
let site: { url: string; close: () => void };
let downloads: Downloads;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  downloads = await receiveDownloads(chromium.browser);
  site = await serveFolder(SAMPLE);
  page = await visit(chromium, site.url);
  await waitForText(await chromium.click(page), /Audit again/);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
  downloads?.remove();
});

test('what is typed is there again, although the page was closed in the middle of it', async () => {
  const report = await open('');
  await report.locator('::-p-aria([role="link"][name="Record what you meet"])').click();
  await waitForText(report, /0 of 41 recorded/);
  await openItem(report, 'm-delivery');
  await report.locator(answer('m-delivery', 'Everything was there', 'No')).click();
  await report.locator('#m-delivery textarea').click();
  await report.keyboard.type('Two of three parcels came.');
  await report.close();
  const again = await open('&part=manual');
  await waitForText(again, /1 of 41 recorded/);
  expect(await again.$eval('#m-delivery textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Two of three parcels came.',
  );
  expect(
    await again.$eval(
      answer('m-delivery', 'Everything was there', 'No'),
      (radio) => (radio as HTMLInputElement).checked,
    ),
  ).toBe(true);
  await again.close();
});

test('it counts in the report like a check', async () => {
  const report = await open('');
  await waitForText(report, /Deliveries are incomplete, late or unannounced/);
  await waitForText(report, /Two of three parcels came\./);
  await report.close();
});

test('a message that waits is not forgotten, neither in the list nor in the popup', async () => {
  const checklist = await open('&part=manual');
  await openItem(checklist, 'm-mystery-email');
  await checklist.locator('#m-mystery-email .clock > button').click();
  await waitForText(checklist, /Saved/);
  await checklist.close();
  const list = await chromium.open('report.html#list');
  await waitForText(list, /1 mystery message unanswered for \d+ minutes?/);
  await list.close();
  await waitForText(await chromium.click(page), /1 mystery message unanswered/);
});

test('the exported file carries it, as the published schema says', async () => {
  const report = await open('');
  await report.locator('::-p-aria([role="button"][name="Export JSON"])').click();
  const file = JSON.parse((await downloads.take()).text) as JudgedAudit;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('public/audit.schema.json', 'utf8')));
  expect(validate(file) ? [] : validate.errors).toEqual([]);
  expect(file.manual).toMatchObject([
    { id: 'm-delivery', values: { complete: false }, note: 'Two of three parcels came.' },
    { id: 'm-mystery-email', values: { sentAt: expect.stringMatching(/^\d{4}-/) } },
  ]);
  expect(file.results.filter(({ by }) => by === 'auditor').map(({ check, status }) => [check, status])).toEqual([
    ['m-delivery', 'measured'],
    ['m-mystery-email', 'not-measured'],
  ]);
  await report.close();
});

async function open(part: string): Promise<Page> {
  const [audit] = (await stored(chromium)).audits;
  const opened = await chromium.open(`report.html#audit=${audit?.id}${part}`);
  await opened.bringToFront();
  await waitForText(opened, /What no web page can show/);
  return opened;
}

function openItem(checklist: Page, id: string): Promise<void> {
  return checklist.locator(`#${id} > summary`).click();
}

function answer(id: string, question: string, option: string): string {
  return `#${id} ::-p-xpath(.//fieldset[legend[contains(., "${question}")]]//label[contains(., "${option}")]/input)`;
}
