import type { MeasuredResult, Result, Rubric } from './audit-format';
import { score } from './score';
import { CATEGORY_WEIGHTS, type CapId, type Severity } from './touchpoints';

/** A result that could be better, with what mending it would bring. */
export interface Fix {
  result: MeasuredResult;
  /** Points that the total would gain today; null where there is no total. */
  points: number | null;
  /** Points that it would bring if nothing limited the total; null where there is no total. */
  pointsWithoutCap: number | null;
  /** Mending it lifts the limit that holds the total down. */
  liftsCap: boolean;
}

/** Our judgement: a critical failure counts four times an important one's half. */
const SEVERITY_FACTOR: Record<Severity, number> = { critical: 4, major: 2, minor: 1, info: 0.5 };

/** Where to begin: what lifts the limit first, then what brings most for the least work. */
export function worstFirst(results: readonly Result[], rubric: Rubric): Fix[] {
  const cap = score(results, rubric).cap?.id;
  return results
    .filter(canImprove)
    .map((result) => toFix(result, { results, rubric, cap }))
    .sort(
      (a, b) => Number(b.liftsCap) - Number(a.liftsCap) || priorityOf(b.result, rubric) - priorityOf(a.result, rubric),
    );
}

/** (1 − score) · weight · category weight · severity · confidence ÷ effort. */
export function priorityOf(result: MeasuredResult, rubric: Rubric): number {
  const categoryWeight = rubric.categories[result.category] ?? CATEGORY_WEIGHTS[result.category];
  const weight = result.weight * categoryWeight * SEVERITY_FACTOR[result.severity] * result.confidence;
  return ((1 - result.score) * weight) / result.effort;
}

interface Context {
  results: readonly Result[];
  rubric: Rubric;
  cap: CapId | undefined;
}

function toFix(result: MeasuredResult, { results, rubric, cap }: Context): Fix {
  return {
    result,
    points: gain(result, results, rubric),
    pointsWithoutCap: gain(result, results.map(withoutCap), rubric),
    liftsCap: cap !== undefined && result.cap === cap,
  };
}

/** A limit names one condition of the site: mending one result that carries it ends it for all that do. */
function gain(fixed: MeasuredResult, results: readonly Result[], rubric: Rubric): number | null {
  const after = results
    .map((result) =>
      result.status === 'measured' && fixed.cap && result.cap === fixed.cap ? withoutCap(result) : result,
    )
    .map(
      (result): Result =>
        result.check === fixed.check ? { ...withoutCap(fixed), score: 1, sensation: 'positive' } : result,
    );
  const before = score(results, rubric).total;
  const total = score(after, rubric).total;
  return before === null || total === null ? null : total - before;
}

function withoutCap<R extends Result>(result: R): R {
  if (result.status !== 'measured') return result;
  const { cap: _, ...rest } = result;
  return rest as R;
}

function canImprove(result: Result): result is MeasuredResult {
  return result.status === 'measured' && result.sensation !== 'positive';
}
