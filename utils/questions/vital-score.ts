import type { MetricRatingThresholds } from 'web-vitals';
import { measured, type Outcome } from '../check';
import type { Evidence, Speed } from '../facts';
import { type PageView, type SiteView, Unmeasurable } from '../site-view';
import { evidenceOf } from './phones';

/** Up to where a value is good and from where it is poor, in the words of the web vitals, and where it scores 0. */
export interface VitalScale {
  thresholds: MetricRatingThresholds;
  worst: number;
}

/** The score of what is on the border of poor (catalogue §3.7). */
const AT_POOR = 0.4;

/** 1 up to good, from there in a line to 0.4 at poor, and on to 0. */
export function scoreOfVital(value: number, { thresholds: [good, poor], worst }: VitalScale): number {
  if (value <= good) return 1;
  if (value <= poor) return 1 - (1 - AT_POOR) * ((value - good) / (poor - good));
  return Math.max(0, AT_POOR * (1 - (value - poor) / (worst - poor)));
}

/** One value of one visit to one page. */
export interface Visit {
  /** In milliseconds; of CLS, a score without unit. */
  value: number;
  /** The page was asked for over the network, in front of somebody: not from a cache, not ahead of time. */
  fresh: boolean;
  evidence: Evidence;
}

/** The visits that have the value, perhaps none. */
export function visitsHaving(site: SiteView<'speed'>, vital: keyof Speed): Visit[] {
  return site.pages.flatMap((page) => visitOf(page, vital) ?? []);
}

/** The visits that have the value. @throws Unmeasurable with the reason of a page without it, where none has it. */
export function visitsWith(site: SiteView<'speed'>, vital: keyof Speed): Visit[] {
  const visits = visitsHaving(site, vital);
  const missing = site.pages.map(({ facts }) => facts.speed[vital]).find(({ ok }) => !ok);
  if (visits.length === 0 && missing && !missing.ok) throw new Unmeasurable(missing.reason);
  return visits;
}

/** The visits together; of a page that did not come fresh, the value says less about a new customer's visit. */
export function judgeVisits(
  visits: readonly Visit[],
  scale: VitalScale,
  say: (milliseconds: number[]) => string,
): Outcome {
  const scores = visits.map(({ value }) => scoreOfVital(value, scale));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const message = say(visits.map(({ value }) => value));
  const confidence = visits.every(({ fresh }) => fresh) ? 1 : 0.75;
  return measured(mean, [{ key: 'after', message, evidence: evidenceOf(visits) }], { confidence });
}

function visitOf({ url, facts, circumstances }: PageView<'speed'>, vital: keyof Speed): Visit | undefined {
  const found = facts.speed[vital];
  if (!found.ok) return undefined;
  const fresh = circumstances.navigation === 'navigate' && !circumstances.hiddenWhileLoading;
  return {
    value: found.value,
    fresh,
    evidence: { page: url, quote: `${vital.toUpperCase()} ${vital === 'cls' ? found.value : `${found.value} ms`}` },
  };
}
