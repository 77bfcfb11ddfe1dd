import type { Browser, Page } from 'puppeteer-core';
import type { QuickTimes } from './in-page';
import { median } from './median';

export interface PageTimes extends QuickTimes {
  axeMs: number;
  wholeMs: number;
}

export interface Place {
  browser: Browser;
  /** The bundled functions that run in the page. */
  script: string;
}

/** Medians of several turns, each in a tab of its own, as a visitor's browser would have it: nothing is warmed up. */
export async function measurePage(place: Place, url: string, turns: number): Promise<PageTimes> {
  const taken: PageTimes[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const quick = await inTab(place, url, (page) => page.evaluate(() => touchpointBench.quick()));
    const axeMs = await inTab(place, url, (page) => page.evaluate(() => touchpointBench.axeAlone()));
    const wholeMs = await inTab(place, url, (page) => page.evaluate(() => touchpointBench.whole()));
    taken.push({ ...quick, axeMs, wholeMs });
  }
  return medians(taken);
}

/** Does something in a fresh tab with our functions in it. */
export async function inTab<T>({ browser, script }: Place, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(untilDrawn);
  await page.evaluate(script);
  const result = await work(page);
  await page.close();
  return result;
}

/** Whoever clicks sees the page: its own layout and first picture are not our time. */
async function untilDrawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => requestIdleCallback(resolve));
}

function medians(taken: readonly PageTimes[]): PageTimes {
  const names = Object.keys(taken[0] ?? {}) as (keyof PageTimes)[];
  return Object.fromEntries(
    names.map((name) => [name, median(taken.map((times) => times[name]))]),
  ) as unknown as PageTimes;
}
