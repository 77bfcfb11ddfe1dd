import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveFolder } from '../../cli/serve';
import { launchChromium } from '../e2e/chromium';
import { bundleInPage } from './bundle';
import { clickToStored } from './click';
import { generatedPage } from './generated-page';
import { inTab, measurePage, measureSite, type Place } from './measure-page';
import { printMedians, printTargets } from './print-table';
import { builtSizes } from './sizes';
import { type Measured, SIZES, type Size, targetsOf } from './targets';

/** More turns where one is short: the machine may be busy with something else during one of them. */
const TURNS: Record<Size, number> = { 2200: 5, 11000: 2, 44000: 1 };
const CLICKS = 7;

/** Measures everything in one run of one browser, prints it, and says what of it meets its target. */
export async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchpoint-benchmark-'));
  for (const size of SIZES) await writeFile(path.join(folder, `${size}.html`), generatedPage(size));
  const site = await serveFolder(folder);
  const chromium = await launchChromium();
  try {
    const place: Place = { browser: chromium.browser, script: await bundleInPage() };
    const measured = await measure(
      place,
      (size) => `${site.url}${size}.html`,
      (url) => clickToStored(chromium, url, CLICKS),
    );
    console.log(printMedians(measured));
    console.log(printTargets(targetsOf(measured)));
  } finally {
    await chromium.close();
    site.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(
  place: Place,
  urlOf: (size: Size) => string,
  click: (url: string) => Promise<number>,
): Promise<Measured> {
  const clickMs = await click(urlOf(2200));
  const times = {
    2200: await measurePage(place, urlOf(2200), TURNS[2200]),
    11000: await measurePage(place, urlOf(11000), TURNS[11000]),
    44000: await measurePage(place, urlOf(44000), TURNS[44000]),
  };
  const siteMs = await measureSite(place, urlOf(2200), TURNS[2200]);
  const recognisers = await inTab(place, urlOf(44000), (page) =>
    page.evaluate(() => touchpointBench.recogniserTimes()),
  );
  return { clickMs, times, siteMs, recognisers, sizes: await builtSizes() };
}
