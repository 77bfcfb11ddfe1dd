import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { variantFor } from './build-variant';
import { waitFor } from './wait-for';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A Chromium of its own with the built extension in it, whose toolbar button can really be clicked. */
export interface ExtensionBrowser {
  browser: Browser;
  extensionId: string;
  /** Clicks the toolbar button over the page and gives the popup that opens. */
  click(page: Page): Promise<Page>;
  /** The panel beside the page, once it is open. */
  panel(): Promise<Page>;
  /** A page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** @param hosts of sites that were granted: see `variantFor`. Without, the build that ships is what runs. */
export async function launchChromium(hosts: readonly string[] = []): Promise<ExtensionBrowser> {
  const folder = hosts.length > 0 ? variantFor(BUILD, hosts) : BUILD;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    pipe: true,
    // The tests have limits of their own, and axe takes its time on the benchmark's largest page.
    protocolTimeout: 0,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      '--window-size=1280,900',
    ],
    defaultViewport: null,
  });
  const extensionId = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension was not installed.');
  return {
    browser,
    extensionId,
    click: (page) => clickToolbar(extension, page),
    panel: () => waitFor(() => openPage(extension, '/sidepanel.html'), 'the panel', OPENS_WITHIN_MS),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      if (folder !== BUILD) rmSync(folder, { recursive: true });
    },
  };
}

/** A popup closes when a tab that comes to the front late takes the focus: then, as by a person, it is clicked again. */
async function clickToolbar(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  await waitFor(async () => (await openPage(extension, POPUP)) === undefined, 'the last popup to close');
  return waitFor(
    async () => {
      await extension.triggerAction(page);
      return waitFor(() => openPage(extension, POPUP), 'the popup', OPENS_WITHIN_MS).catch(() => undefined);
    },
    'a popup that stays open',
    3 * OPENS_WITHIN_MS,
  );
}

/** Thirty times what it takes on a machine that has nothing else to do. */
const OPENS_WITHIN_MS = 15_000;

const POPUP = '/popup.html';

async function openPage(extension: Extension, path: string): Promise<Page | undefined> {
  return (await extension.pages()).find((each) => each.url().includes(path));
}
