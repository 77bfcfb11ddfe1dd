import type { JudgedAudit, Result } from './audit-format';
import { CATEGORIES, type Category, type Sensation } from './touchpoints';

/** What is said of a check or a category: one of three sensations, or why there is none. */
export type Verdict = Sensation | 'not-measured' | 'not-applicable';

export interface CategoryVerdict {
  id: Category;
  verdict: Verdict;
  /** 0 to 100; null where nothing was measured. */
  score: number | null;
  /** Share of its applicable weight that was measured, 0 to 1. */
  coverage: number;
  results: Result[];
}

export function verdictOf(result: Result): Verdict {
  return result.status === 'measured' ? result.sensation : result.status;
}

/** Every category that has a check, in the catalogue's order. */
export function categoryVerdicts({ results, score }: Pick<JudgedAudit, 'results' | 'score'>): CategoryVerdict[] {
  return CATEGORIES.flatMap((id) => {
    const own = results.filter(({ category }) => category === id);
    if (own.length === 0) return [];
    const group = score.categories.find((category) => category.id === id);
    const verdict = group ? (group.sensation ?? 'not-measured') : 'not-applicable';
    return [{ id, verdict, score: group?.score ?? null, coverage: group?.coverage ?? 0, results: own }];
  });
}

/** What asks for attention on top; what could not be told at the end. */
export function weakestFirst(results: readonly Result[]): Result[] {
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(result: Result): number {
  if (result.status === 'measured') return result.score;
  return result.status === 'not-measured' ? 2 : 3;
}

/** Less than half of what applies was measured: it is drawn paler, and no cell is called positive by it. */
export function isLittleSeen(coverage: number): boolean {
  return coverage < HALF;
}

const HALF = 0.5;

/** Nothing at all could be judged: there is no more to show than that. */
export function isEmpty({ score }: Pick<JudgedAudit, 'score'>): boolean {
  const { positive, neutral, negative } = score.counts;
  return positive + neutral + negative === 0;
}
