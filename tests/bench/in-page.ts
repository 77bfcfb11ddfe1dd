import axe from 'axe-core';
import { judged, newAudit } from '../../utils/audit';
import type { Page } from '../../utils/audit-format';
import { type CollectOptions, collectPage } from '../../utils/collect/collect-page';
import { collectOverlays } from '../../utils/collect/overlays';
import { createPace } from '../../utils/collect/pace';
import { readPage } from '../../utils/collect/reading';
import { settle } from '../../utils/collect/settle';
import { collectSpeed } from '../../utils/collect/speed';
import { longestTask } from './longest-task';
import { recogniserTimes } from './recogniser-times';

/** What the benchmark calls in a generated page: the product's own functions, timed where they run. */
const inPage = {
  async quick(): Promise<QuickTimes> {
    const { value, longestMs } = await longestTask(async () => {
      const [page, collectMs] = await timed(() => collectPage(source(), OPTIONS));
      const [overlays, overlaysMs] = await timed(collectAllOverlays);
      const [speed, speedMs] = await timed(() => collectSpeed(document.documentElement));
      const facts = { overlays: { ok: true, value: overlays }, speed: { ok: true, value: speed } } as const;
      return { page: { ...page, facts: { ...page.facts, ...facts } }, collectMs, overlaysMs, speedMs };
    });
    const { page, ...times } = value;
    const [results, checksMs] = await timed(async () => judged(auditOf(page), 'en').results);
    return { ...times, checksMs, longestMs, measured: results.filter(({ status }) => status === 'measured').length };
  },

  async axeAlone(): Promise<number> {
    const [, ms] = await timed(() => axe.run(document, { resultTypes: ['violations'] }));
    return ms;
  },

  /** As the command line does it, without a limit of time. */
  async whole(): Promise<number> {
    const [, ms] = await timed(async () => {
      const page = await collectPage(source(), OPTIONS);
      let { facts } = page;
      await settle(source(), {
        budgetMs: Number.POSITIVE_INFINITY,
        onFacts: (more) => {
          facts = { ...facts, ...more };
        },
      });
      return judged(auditOf({ ...page, facts }), 'en');
    });
    return ms;
  },

  recogniserTimes,
};

export interface QuickTimes {
  collectMs: number;
  overlaysMs: number;
  speedMs: number;
  checksMs: number;
  longestMs: number;
  /** Checks that measured something: on an empty page all of this would be quick. */
  measured: number;
}

declare global {
  var touchpointBench: typeof inPage;
}

globalThis.touchpointBench = inPage;

const OPTIONS: CollectOptions = { site: 'pedal.example' };

const source = () => ({ document, url: location.href, mode: 'rendered' as const });

async function collectAllOverlays() {
  const pace = createPace();
  return collectOverlays(await readPage(source(), pace), pace);
}

function auditOf(page: Page) {
  const tool = { name: 'benchmark', version: '0', browser: 'Chromium' };
  return newAudit({ id: 'benchmark', createdAt: page.at, site: OPTIONS.site, tool }, [page]);
}

async function timed<T>(work: () => Promise<T>): Promise<[value: T, ms: number]> {
  const began = performance.now();
  const value = await work();
  return [value, performance.now() - began];
}
