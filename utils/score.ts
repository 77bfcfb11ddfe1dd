import type { MeasuredResult, Result, Rubric, Score } from './audit-format';
import { sensationOf } from './sensation';
import { CAPS, CATEGORIES, CATEGORY_WEIGHTS, type Category, STAGES } from './touchpoints';

/** Below this share of measured weight there is no total, only findings. Our judgement. */
const LEAST_COVERAGE = 0.6;

/** The first two failures are forgiven; each further one costs 4 % more, 30 % at the most. Our judgement. */
const FORGIVEN_FAILURES = 2;
const COST_OF_A_FAILURE = 0.04;
const LEAST_TOLERANCE = 0.7;

/** So that one broken form cannot dominate. */
const FAILURES_PER_CATEGORY = 2;

/** What is less sure than this is shown as "please confirm": it neither fails nor caps. */
const SURE = 0.75;

/** The score of an audit. Weights are spread over what applies; what was not measured widens the interval. */
export function score(results: readonly Result[], rubric: Rubric): Score {
  const shares = shareOut(results, rubric);
  const all = groupScore(shares);
  const tolerance = toleranceOf(results);
  const cap = lowestCap(results);
  const final = (value: number) => Math.min(value * tolerance, cap?.max ?? 100);
  const total = all.score === null || all.coverage < LEAST_COVERAGE ? null : final(all.score);
  return {
    total,
    low: final(all.low),
    high: final(all.high),
    coverage: all.coverage,
    ...(cap &&
      all.score !== null &&
      all.score * tolerance > cap.max && { cap: { ...cap, without: all.score * tolerance } }),
    tolerance,
    categories: groups(CATEGORIES, shares, (result) => result.category),
    stages: groups(STAGES, shares, (result) => result.stage),
    counts: countOf(results),
  };
}

/** The share of the whole that each applicable result carries: W · w / Σ w of its category. */
export function shareOut(results: readonly Result[], rubric: Rubric): Share[] {
  const applicable = results.filter((result) => result.status !== 'not-applicable');
  const sums = new Map<Category, number>();
  for (const { category, weight } of applicable) sums.set(category, (sums.get(category) ?? 0) + weight);
  return applicable.map((result) => {
    const categoryWeight = rubric.categories[result.category] ?? CATEGORY_WEIGHTS[result.category];
    return { result, share: (categoryWeight * result.weight) / (sums.get(result.category) || 1) };
  });
}

export interface Share {
  result: Result;
  share: number;
}

/** Score, interval and coverage of any group of shares, 0 to 100. */
export function groupScore(shares: readonly Share[]) {
  let weighed = 0;
  let gained = 0;
  let measured = 0;
  let unmeasured = 0;
  for (const { result, share } of shares) {
    if (result.status === 'measured') {
      weighed += share * result.confidence;
      gained += share * result.confidence * result.score;
      measured += share;
    } else {
      unmeasured += share;
    }
  }
  const whole = weighed + unmeasured;
  return {
    score: weighed === 0 ? null : exact((100 * gained) / weighed),
    low: whole === 0 ? 0 : exact((100 * gained) / whole),
    high: whole === 0 ? 100 : exact((100 * (gained + unmeasured)) / whole),
    coverage: measured + unmeasured === 0 ? 0 : exact(measured / (measured + unmeasured)),
    sensation: weighed === 0 ? null : sensationOf(gained / weighed),
  };
}

/** Without the dust of floating point, so that what adds up to 100 is 100. */
function exact(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function groups<Id extends string>(ids: readonly Id[], shares: readonly Share[], idOf: (result: Result) => Id) {
  return ids.flatMap((id) => {
    const own = shares.filter(({ result }) => idOf(result) === id);
    return own.length === 0 ? [] : [{ id, ...groupScore(own) }];
  });
}

function toleranceOf(results: readonly Result[]): number {
  const failures = CATEGORIES.map((category) => {
    const own = results.filter((result) => result.category === category);
    return Math.min(own.filter(isGraveFailure).filter(isSure).length, FAILURES_PER_CATEGORY);
  }).reduce((sum, count) => sum + count, 0);
  return Math.max(LEAST_TOLERANCE, 1 - COST_OF_A_FAILURE * Math.max(0, failures - FORGIVEN_FAILURES));
}

/** A failure that customers do not forgive, whether or not we are sure of it. */
export function isGraveFailure(result: Result): result is MeasuredResult {
  const grave = result.severity === 'critical' || result.severity === 'major';
  return grave && isMeasured(result) && result.sensation === 'negative';
}

export function isSure({ confidence }: MeasuredResult): boolean {
  return confidence >= SURE;
}

function lowestCap(results: readonly Result[]) {
  return results
    .filter(isMeasured)
    .flatMap((result) => (result.cap && isSure(result) ? [result.cap] : []))
    .map((id) => ({ id, max: CAPS[id] }))
    .sort((a, b) => a.max - b.max)[0];
}

/** How many results leave which sensation, and how many none. */
export function countOf(results: readonly Result[]): Score['counts'] {
  const sensations = results.filter(isMeasured).map(({ sensation }) => sensation);
  const count = (items: readonly unknown[], wanted: unknown) => items.filter((item) => item === wanted).length;
  const statuses = results.map(({ status }) => status);
  return {
    positive: count(sensations, 'positive'),
    neutral: count(sensations, 'neutral'),
    negative: count(sensations, 'negative'),
    notMeasured: count(statuses, 'not-measured'),
    notApplicable: count(statuses, 'not-applicable'),
  };
}

function isMeasured(result: Result): result is MeasuredResult {
  return result.status === 'measured';
}
