import type { WebWorker } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/chromium';
import { least } from './median';

/**
 * Milliseconds from a real click on the toolbar button until the first findings are stored. The background, which runs
 * already, tells when: its storage changes as soon as the audit is in the database. Both sides read the machine's clock.
 */
export async function clickToStored(chromium: ExtensionBrowser, url: string, turns: number): Promise<number> {
  const worker = await backgroundOf(chromium);
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) taken.push(await clickOnce(chromium, worker, url));
  return least(taken.filter((ms) => ms > 0));
}

async function clickOnce({ browser, extensionId }: ExtensionBrowser, worker: WebWorker, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await worker.evaluate(awaitStored);
  const extension = (await browser.extensions()).get(extensionId);
  const clicked = Date.now();
  await extension?.triggerAction(page);
  const stored = await worker.evaluate(() => globalThis.benchmarkStored);
  await page.close();
  return stored - clicked;
}

declare global {
  var benchmarkStored: Promise<number>;
  var chrome: { storage: { session: { onChanged: { addListener(listener: (changes: Changes) => void): void } } } };
}

type Changes = Record<string, { newValue?: { progress?: { step: string } } }>;

/** The other pages of the site are read once the open one is stored. 0 where the popup lost the focus and closed. */
function awaitStored(): void {
  globalThis.benchmarkStored = new Promise((resolve) => {
    setTimeout(() => resolve(0), 10_000);
    globalThis.chrome.storage.session.onChanged.addListener((changes) => {
      if (Object.values(changes).some(({ newValue }) => newValue?.progress?.step === 'pages')) resolve(Date.now());
    });
  });
}

async function backgroundOf({ browser, extensionId }: ExtensionBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) =>
    each.url().startsWith(`chrome-extension://${extensionId}/background`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no context.');
  return worker;
}
