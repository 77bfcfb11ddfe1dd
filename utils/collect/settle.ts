import type { Page } from '../audit-format';
import { collectAccessibility } from './accessibility/accessibility';
import { attempt } from './attempt';
import { collectOverlays } from './overlays/overlays';
import { createPace } from './reading/pace';
import { type Reading, readPage } from './reading/reading';
import type { Source } from './reading/walk';
import { collectSpeed } from './speed';

/** What takes longer than a glance: it comes after the first findings, in parts. */
export type SettledFacts = Partial<Pick<Page['facts'], 'overlays' | 'accessibility' | 'speed'>>;

export interface SettleOptions {
  /** Of the quick collectors, where it is still at hand. */
  reading?: Reading | undefined;
  /** What axe-core may take. */
  budgetMs?: number;
  /** What was found since the last call; `share` of the whole work that is done. */
  onFacts(facts: SettledFacts, share: number): unknown;
}

/** What lies over the page, how fast it came, and what axe-core finds. The last call has the share 1. */
export async function settle(source: Source, { reading, budgetMs, onFacts }: SettleOptions): Promise<void> {
  const { document } = source;
  const overlays = await attempt(async () => {
    const pace = createPace();
    return collectOverlays(reading ?? (await readPage(source, pace)), pace);
  });
  const early = await attempt(() => collectSpeed(document.documentElement));
  await onFacts({ overlays, speed: early }, 0);
  const accessibility = await attempt(() =>
    collectAccessibility(document, {
      ...(budgetMs !== undefined && { budgetMs }),
      url: source.url,
      onBatch: async (soFar, share) => void (await onFacts({ accessibility: { ok: true, value: soFar } }, share)),
    }),
  );
  const late = await attempt(() => collectSpeed(document.documentElement));
  // axe blocks the page while it runs: a tap meanwhile would be answered late because of us.
  const speed = late.ok && early.ok ? { ok: true as const, value: { ...late.value, inp: early.value.inp } } : late;
  await onFacts({ accessibility, speed }, 1);
}
