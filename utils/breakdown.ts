import type { Result, Rubric } from './audit-format';
import { groupScore, shareOut } from './score';
import { CATEGORIES, type Category } from './touchpoints';

/** One line of how the total came about. */
export interface BreakdownRow {
  category: Category;
  /** 0 to 100; null where nothing was measured. */
  score: number | null;
  /** Its part of the weight of everything that applies, 0 to 1. */
  weight: number;
  /** What the category counts for in this total, 0 to 1, after confidence and what was not measured. */
  share: number;
  /** What it brings: share times score. The lines add up to the mean. */
  points: number;
}

/** The weighted mean of the total, line by line, before failures and limits take their part. */
export function breakdown(results: readonly Result[], rubric: Rubric): { rows: BreakdownRow[]; mean: number } {
  const shares = shareOut(results, rubric);
  const nominal = shares.reduce((sum, { share }) => sum + share, 0) || 1;
  const whole = shares.reduce((sum, { result, share }) => sum + weighed(result, share), 0) || 1;
  const rows = CATEGORIES.map((category) => {
    const own = shares.filter(({ result }) => result.category === category);
    const { score } = groupScore(own);
    const weight = own.reduce((sum, { share }) => sum + share, 0) / nominal;
    const share = own.reduce((sum, { result, share }) => sum + weighed(result, share), 0) / whole;
    return { category, score, weight, share, points: share * (score ?? 0), applies: own.length > 0 };
  });
  return {
    rows: rows.filter(({ applies }) => applies).map(({ applies: _, ...row }) => row),
    mean: groupScore(shares).score ?? 0,
  };
}

function weighed(result: Result, share: number): number {
  return result.status === 'measured' ? share * result.confidence : 0;
}
