import axe from 'axe-core';
import { judged, newAudit } from '../../utils/audit';
import type { Page } from '../../utils/audit-format';
import { type CollectOptions, collectPage } from '../../utils/collect/collect-page';
import { createFetchReader } from '../../utils/collect/fetched-page';
import { collectOverlays } from '../../utils/collect/overlays/overlays';
import { createPace } from '../../utils/collect/reading/pace';
import { type Reading, readPage } from '../../utils/collect/reading/reading';
import { settle } from '../../utils/collect/settle';
import { collectSpeed } from '../../utils/collect/speed';
import { longestTask } from './longest-task';
import { recogniserTimes } from './recogniser-times';

/** What the benchmark calls in a generated page: the product's own functions, where they run. */
const inPage = {
  async collect(): Promise<void> {
    collected = await collectPage(source(), OPTIONS);
  },

  async overlays(): Promise<void> {
    const pace = createPace();
    const value = await collectOverlays(reading ?? (await readPage(source(), pace)), pace);
    if (collected) collected.facts.overlays = { ok: true, value };
  },

  async speed(): Promise<void> {
    const value = await collectSpeed(document.documentElement);
    if (collected) collected.facts.speed = { ok: true, value };
  },

  /** @returns how many of them measured something: on an empty page all would be quick. */
  checks(): number {
    if (!collected) return 0;
    return judged(auditOf(collected), 'en').results.filter(({ status }) => status === 'measured').length;
  },

  async axeAlone(): Promise<void> {
    await axe.run(document, { resultTypes: ['violations'] });
  },

  /** As the command line does it, without a limit of time. */
  async whole(): Promise<void> {
    const page = await collectPage(source(), OPTIONS);
    let { facts } = page;
    await settle(source(), {
      reading,
      budgetMs: Number.POSITIVE_INFINITY,
      onFacts: (more) => {
        facts = { ...facts, ...more };
      },
    });
    judged(auditOf({ ...page, facts }), 'en');
  },

  /** The open page as a whole, and so many others of its site read from within it. */
  async site(): Promise<void> {
    await inPage.whole();
    const reader = createFetchReader({ site: location.host });
    for (let copy = 1; copy <= OTHER_PAGES; copy += 1) {
      const read = await reader.page({ url: `${location.href}?copy=${copy}`, role: ROLE }, 1);
      if ('reason' in read) throw new Error(`Page ${copy} was not read: ${read.reason.code}`);
    }
  },

  /** The checks are not asked: they run in the background and block no page. */
  longestTask: () =>
    longestTask(async () => {
      await inPage.collect();
      await inPage.overlays();
      await inPage.speed();
    }),

  recogniserTimes,
};

declare global {
  var touchpointBench: typeof inPage;
}

globalThis.touchpointBench = inPage;

let collected: Page | undefined;
let reading: Reading | undefined;

const OPTIONS: CollectOptions = {
  site: 'pedal.example',
  onRead: (read) => {
    reading = read;
  },
};

const OTHER_PAGES = 7;
const ROLE = { role: 'other', why: { code: 'role-none', params: {} } } as const;

const source = () => ({ document, url: location.href, mode: 'rendered' as const });

function auditOf(page: Page) {
  const tool = { name: 'benchmark', version: '0', browser: 'Chromium' };
  return newAudit({ id: 'benchmark', createdAt: page.at, site: OPTIONS.site, tool }, [page]);
}
