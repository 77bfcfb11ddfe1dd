import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import type { Page } from '../../utils/audit-format';
import { siteOf } from '../../utils/registrable-domain';
import { bundleCollector } from '../bundle-collector';
import type { MarkedField } from './in-page';

/** As the labels were measured. */
const VIEWPORT = { width: 1366, height: 768 };

/** One for each core of a small machine, and one that loads meanwhile. */
const TABS = 3;

/** A page of the corpus loads from the disk; what it asks of the network fails at once. */
const LOAD_TIMEOUT_MS = 5_000;

/** The pages of the corpus in one browser. */
export interface Tabs {
  /** The facts of a page. @param country of numbers without one, where the page names none. */
  collect(file: string, countries: readonly (string | undefined)[]): Promise<Page[]>;
  purposes(file: string): Promise<MarkedField[]>;
  close(): Promise<void>;
}

export async function openTabs(folder: string): Promise<Tabs> {
  const collector = await bundleCollector(fileURLToPath(new URL('./in-page.ts', import.meta.url)));
  const browser = await launch();
  const free = await Promise.all(Array.from({ length: TABS }, () => openTab(browser, collector)));
  const waiting: ((tab: Tab) => void)[] = [];

  async function visit<T>(file: string, ask: (tab: Tab, site: string) => Promise<T>): Promise<T> {
    const tab = free.pop() ?? (await new Promise<Tab>((resolve) => waiting.push(resolve)));
    try {
      const url = pathToFileURL(path.join(folder, file)).href;
      await load(tab, url);
      return await ask(tab, siteOf(url));
    } finally {
      const next = waiting.shift();
      if (next) next(tab);
      else free.push(tab);
    }
  }

  return {
    collect: (file, countries) =>
      visit(file, async (tab, site) => {
        const pages: Page[] = [];
        for (const country of countries) {
          pages.push(await tab.evaluate((options) => touchpointAccuracy.collect(options), { site, country }));
        }
        return pages;
      }),
    purposes: (file) => visit(file, (tab) => tab.evaluate(() => touchpointAccuracy.purposes())),
    close: () => browser.close(),
  };
}

/** What has not come by then is not there for the labels either. */
async function load(tab: Tab, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS }).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  await tab.evaluate(endEntrances);
}

/** A visitor reads when what slides and fades in has come to rest. */
function endEntrances(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

async function openTab(browser: Browser, collector: string): Promise<Tab> {
  const tab = await browser.newPage();
  await tab.setViewport(VIEWPORT);
  await tab.setBypassCSP(true);
  // Once for all pages of the tab: it is larger than most of them.
  await tab.evaluateOnNewDocument(`if (self === top) { ${collector} }`);
  return tab;
}
