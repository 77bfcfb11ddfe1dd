import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../utils/audit-format';
import { isReadBeforeChoice } from '../../utils/read-before-choice';
import { visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { type PageServer, servePages } from './serve-pages';
import { stored } from './stored';
import { waitFor, waitForText } from './wait-for';

/** Nothing on it says what kind of business it is, or where. */
const PLAIN_PAGE = '<!doctype html><html lang="en"><title>Harrow Lane</title><h1>Harrow Lane</h1><p>Write to us.</p>';

/** Why makers and shops are asked for a warranty, and a site that is taken for neither is not. */
const NOT_ASKED = /does not look like one that sells or makes things/;

let chromium: ExtensionBrowser;
let site: PageServer;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium();
  site = await servePages({ '/': PLAIN_PAGE });
  page = await visit(chromium, `${site.origin}/`);
  await waitForText(await chromium.click(page), /Audit again/);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

test('a kind of business that the reader adds changes what applies, and is there after a reload', async () => {
  const report = await openReport();
  await waitForText(report, NOT_ASKED);
  await report.locator('.business > summary').click();
  await report.locator('::-p-aria([role="checkbox"][name="Maker of products"])').click();
  expect(await waitForText(report, /Judged again/)).not.toMatch(NOT_ASKED);
  await report.reload();
  expect(await waitForText(report, /Chosen by you/)).not.toMatch(NOT_ASKED);
  await report.close();
});

test('a country that the reader chooses is marked, and the next audit of the site goes by both', async () => {
  const report = await openReport();
  await report.locator('.business > summary').click();
  await report.select('.country select', 'MX');
  await waitForText(report, /to read the phone numbers with it, audit again/);
  await report.close();
  const popup = await chromium.click(page);
  await popup.locator('::-p-aria([role="button"][name="Audit again"])').click();
  const next = await waitFor(async () => (await stored(chromium)).audits.find(isReadByChoice), 'the next audit');
  expect(next.country).toMatchObject({ code: 'MX' });
  expect(next.profile).toContainEqual({ kind: 'product-maker', signals: [], chosen: true });
});

function isReadByChoice(audit: Audit): boolean {
  return audit.country.chosenAt !== undefined && !isReadBeforeChoice(audit);
}

async function openReport(): Promise<Page> {
  const [audit] = (await stored(chromium)).audits;
  const report = await chromium.open(`report.html#audit=${audit?.id}`);
  await report.bringToFront();
  await waitForText(report, /Export JSON/);
  return report;
}
