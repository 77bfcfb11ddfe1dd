import type { Result, Rubric, Score } from './audit-format';
import { countOf, groupScore, isGraveFailure, isSure, shareOut } from './score';
import { sensationOf } from './sensation';
import { COLUMNS, type Column, STAGES, type Stage } from './touchpoints';
import { isLittleSeen, type Verdict, weakestFirst } from './verdict';

/** A field of the touchpoint map: a stage of the journey, where it goes through one kind of touchpoint. */
export interface Cell {
  stage: Stage;
  column: Column;
  verdict: Verdict;
  /** 0 to 100; null where nothing was measured. */
  score: number | null;
  low: number;
  high: number;
  /** Share of its applicable weight that was measured, 0 to 1. */
  coverage: number;
  counts: Score['counts'];
  /** Why the verdict is worse than the score alone would have it; null where it is not. */
  lowered: Lowered | null;
  /** What made it: weakest first, what could not be told at the end. */
  results: Result[];
}

/** One grave failure forms an opinion of the whole; an unsure one, or too little seen, keeps it from being positive. */
export type Lowered = 'grave-failure' | 'unsure-failure' | 'little-seen';

/** The cells that hold a result, stage by stage. Where nothing looks there is no cell. */
export function touchpointMap(results: readonly Result[], rubric: Rubric): Cell[] {
  const shares = shareOut(results, rubric);
  return STAGES.flatMap((stage) =>
    COLUMNS.flatMap((column) => {
      const isOwn = (result: Result) => result.stage === stage && result.column === column;
      const own = results.filter(isOwn);
      if (own.length === 0) return [];
      return [{ stage, column, ...judgeCell(own, groupScore(shares.filter(({ result }) => isOwn(result)))) }];
    }),
  );
}

function judgeCell(results: readonly Result[], group: ReturnType<typeof groupScore>): Omit<Cell, 'stage' | 'column'> {
  const { score, low, high, coverage } = group;
  const common = { low, high, coverage, counts: countOf(results), results: weakestFirst(results) };
  if (score === null) {
    const verdict = results.some(({ status }) => status === 'not-measured') ? 'not-measured' : 'not-applicable';
    return { ...common, verdict, score, lowered: null };
  }
  const sensation = sensationOf(score / 100);
  const lowered = loweredBy(results, coverage);
  if (lowered === 'grave-failure' && sensation !== 'negative')
    return { ...common, verdict: 'negative', score, lowered };
  if (lowered !== null && sensation === 'positive') return { ...common, verdict: 'neutral', score, lowered };
  return { ...common, verdict: sensation, score, lowered: null };
}

function loweredBy(results: readonly Result[], coverage: number): Lowered | null {
  const failures = results.filter(isGraveFailure);
  if (failures.some(isSure)) return 'grave-failure';
  if (failures.length > 0) return 'unsure-failure';
  return isLittleSeen(coverage) ? 'little-seen' : null;
}
