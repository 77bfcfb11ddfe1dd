import fc from 'fast-check';
import type { MeasuredResult, Result, Rubric } from '../../utils/audit-format';
import { sensationOf } from '../../utils/sensation';
import { CAP_IDS, CATEGORIES, COLUMNS, SEVERITIES, STAGES } from '../../utils/touchpoints';

/** The catalogue's own weights. */
export const RUBRIC: Rubric = { name: 'catalogue', version: '1', categories: {}, checks: {} };

export type Given = Partial<Omit<MeasuredResult, 'status' | 'score' | 'sensation'>>;

const COMMON = {
  check: 'a',
  category: 'phone',
  stage: 'find-contact',
  column: 'phone',
  severity: 'minor',
  weight: 1,
  effort: 1,
  title: '',
  why: '',
  advice: '',
  findings: [],
} as const satisfies Given;

export function measuredResult(score: number, given: Given = {}): MeasuredResult {
  return {
    ...COMMON,
    findings: [],
    status: 'measured',
    score,
    sensation: sensationOf(score),
    confidence: 1,
    ...given,
  };
}

export function unmeasured(given: Given = {}): Result {
  return { ...withoutOutcome(given), status: 'not-measured', reason: 'r' };
}

export function inapplicable(given: Given = {}): Result {
  return { ...withoutOutcome(given), status: 'not-applicable', reason: 'r' };
}

function withoutOutcome({ confidence: _, cap: __, ...rest }: Given) {
  return { ...COMMON, findings: [], ...rest };
}

export const anyScore = fc.double({ min: 0, max: 1, noNaN: true });

export const anyCap = fc.constantFrom(...CAP_IDS);

/** What a result is about and what it weighs, whatever it says. */
export const anyGiven = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  stage: fc.constantFrom(...STAGES),
  column: fc.constantFrom(...COLUMNS),
  weight: fc.integer({ min: 1, max: 10 }),
  severity: fc.constantFrom(...SEVERITIES),
  confidence: fc.constantFrom(1, 0.75, 0.5 as const),
});

export const anyMeasured = fc
  .tuple(anyScore, anyGiven, fc.option(anyCap, { nil: undefined, freq: 4 }))
  .map(([score, given, cap]) => measuredResult(score, { ...given, ...(cap && { cap }) }));

export const anyResult = fc.oneof(
  { weight: 3, arbitrary: anyMeasured },
  anyGiven.map(unmeasured),
  anyGiven.map(inapplicable),
);

/** Few enough that several meet in one category, one stage and one cell. */
export const anyResults = fc.array(anyResult, { minLength: 1, maxLength: 40 });

/** The results with the score of a measured one raised, or nothing where that one has none. */
export const anyRaise = fc.tuple(anyResults, fc.nat(), anyScore).chain(([results, at, raise]) => {
  const index = at % results.length;
  const before = results[index];
  if (before?.status !== 'measured') return fc.constant({ results, raised: results });
  const score = before.score + (1 - before.score) * raise;
  return fc.constant({ results, raised: results.with(index, { ...before, score, sensation: sensationOf(score) }) });
});
