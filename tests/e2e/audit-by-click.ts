import type { Page } from 'puppeteer-core';
import type { Audit } from '../../utils/audit-format';
import type { ExtensionBrowser } from './chromium';
import { stored } from './stored';
import { waitForText } from './wait-for';

/** What came of a click on the toolbar button, when nothing more would come. */
export interface Outcome {
  /** Undefined where nothing was stored. */
  audit: Audit | undefined;
  /** What the popup says. */
  text: string;
  /** Exceptions and errors in the page since the click. */
  errors: string[];
}

/** A busy machine may take long; a hang takes for ever. */
const LONGEST_MS = 50_000;

/** @param timeoutMs after which the audit is taken to hang. */
export async function auditByClick(chromium: ExtensionBrowser, url: string, timeoutMs = LONGEST_MS): Promise<Outcome> {
  const page = await visit(chromium, url);
  const errors = errorsOf(page);
  const popup = await chromium.click(page);
  const text = await waitForText(popup, OVER, timeoutMs);
  const address = page.url();
  const audit = (await stored(chromium)).audits.find(({ pages }) => pages[0]?.url === address);
  await page.close();
  return { audit, text, errors };
}

/** What the popup says only at an end. */
const OVER = /Audit again|Try again|cannot be audited/;

export async function visit({ browser }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** What the browser itself logs of answers that failed is no error of the page's. */
const BROWSERS_OWN = /^Failed to load resource|^Access to fetch/;

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !BROWSERS_OWN.test(message.text())) errors.push(message.text());
  });
  return errors;
}
