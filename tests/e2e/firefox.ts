import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import { manifestIn, variantFor } from './build-variant';

export const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Firefox gives every installation an id of its own, unless a preference has named it before. */
const UUID = '1c0e6a52-8d0f-4b1e-9a35-5f1d2f6b7c90';

/** A stock Firefox of its own with the built extension in it. */
export interface FirefoxWithExtension {
  browser: Browser;
  /** The folder of the extension as it was installed. */
  folder: string;
  /** Opens the popup's page behind the page that is in front, which is then the tab that it audits. */
  popup(): Promise<Page>;
  /** The list of audits, behind the page that is in front. */
  list(): Promise<Page>;
  close(): Promise<void>;
}

/**
 * No driver can press Firefox's toolbar button, which would give access to the page. In its place, the manifest of
 * this copy names the host of the test site, and differs in nothing else.
 */
export async function launchFirefox(hosts: string[]): Promise<FirefoxWithExtension> {
  const folder = variantFor(BUILD, hosts);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    // Without it, the pages of an extension are out of reach for a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addOnId(folder)]: UUID }) },
  });
  await browser.installExtension(folder);
  return {
    browser,
    folder,
    popup: () => openBehind(browser, `moz-extension://${UUID}/popup.html`),
    list: () => openBehind(browser, `moz-extension://${UUID}/report.html`),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What a person reads in the sidebar. No driver sees it, but another page of the extension does. */
export function sidebarText(own: Page): Promise<string> {
  return own.evaluate(`browser.extension.getViews({ type: 'sidebar' })
    .map(({ document }) => document.body.textContent).join('')`) as Promise<string>;
}

const addOnId = (folder: string): string => manifestIn(folder).browser_specific_settings.gecko.id;

async function openBehind(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await page.goto(url, { timeout: LOAD_EVENT_MS }).catch((error) => {
    if (!(error instanceof TimeoutError)) throw error;
  });
  return page;
}

/** Firefox tells a driver nothing of the loading of an extension's page, so what it shows has to be waited for. */
const LOAD_EVENT_MS = 500;
