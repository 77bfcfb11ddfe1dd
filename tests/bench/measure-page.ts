import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { least, median } from './median';

export interface Place {
  browser: Browser;
  /** The bundled functions that run in the page. */
  script: string;
}

const PARTS = ['collect', 'overlays', 'speed', 'checks', 'axeAlone', 'whole'] as const;
type Part = (typeof PARTS)[number];

/** Of a page alone, and of a page with others of its site. */
type Work = Part | 'site';

/** Milliseconds that the page's thread worked for each part, and the longest that it was blocked. */
export interface PageTimes extends Record<Part, number> {
  longest: number;
  /** Checks that measured something. */
  measured: number;
}

/** Several turns, each in tabs of its own, as in a visitor's browser: nothing is warmed up. */
export async function measurePage(place: Place, url: string, turns: number): Promise<PageTimes> {
  const taken: Record<Part, number>[] = [];
  const longest: number[] = [];
  let measured = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const ours = await inTab(place, url, async (page) => {
      const { collect, overlays, speed } = await timesOf(page, ['collect', 'overlays', 'speed']);
      const { checks } = await timesOf(page, ['checks']);
      measured = await page.evaluate(() => touchpointBench.checks());
      return { collect, overlays, speed, checks };
    });
    const { axeAlone } = await inTab(place, url, (page) => timesOf(page, ['axeAlone']));
    const { whole } = await inTab(place, url, (page) => timesOf(page, ['whole']));
    taken.push({ ...ours, axeAlone, whole });
    longest.push(await inTab(place, url, (page) => page.evaluate(() => touchpointBench.longestTask())));
  }
  const medians = PARTS.map((part) => [part, median(taken.map((times) => times[part]))]);
  return { ...(Object.fromEntries(medians) as Record<Part, number>), longest: least(longest), measured };
}

/** Milliseconds that the page's thread worked for a site of eight pages, all but one of them fetched. */
export async function measureSite(place: Place, url: string, turns: number): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    taken.push((await inTab(place, url, (page) => timesOf(page, ['site']))).site);
  }
  return median(taken);
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

export async function timesOf<Name extends Work>(page: Page, parts: readonly Name[]): Promise<Record<Name, number>> {
  const session = await page.createCDPSession();
  // The thread's own clock stands still while other programs have the processor.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times: [Name, number][] = [];
  for (const part of parts) {
    const before = await workedMs(session);
    await page.evaluate(async (name) => void (await touchpointBench[name]()), part as Work);
    times.push([part, (await workedMs(session)) - before]);
  }
  await session.detach();
  return Object.fromEntries(times) as Record<Name, number>;
}

async function workedMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
