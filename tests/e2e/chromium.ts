import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A Chromium of its own with the built extension in it, whose toolbar button can really be clicked. */
export interface ExtensionBrowser {
  browser: Browser;
  extensionId: string;
  /** Clicks the toolbar button over the page and gives the popup that opens. */
  click(page: Page): Promise<Page>;
  /** A page of the extension in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launchChromium(): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    pipe: true,
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
  const extensionId = await browser.installExtension(BUILD);
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension was not installed.');
  return {
    browser,
    extensionId,
    click: (page) => clickToolbar(extension, page),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

async function clickToolbar(extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  await extension.triggerAction(page);
  return waitFor(async () => (await extension.pages()).find((each) => each.url().includes('/popup.html')));
}

/** Asks again until there is an answer: events of other processes have no promise to wait for. */
export async function waitFor<T>(
  ask: () => Promise<T | undefined>,
  what = 'what was waited for',
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false && answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
}
