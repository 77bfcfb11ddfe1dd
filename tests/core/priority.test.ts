import { describe, expect, test } from 'vitest';
import type { Result, Rubric } from '../../utils/audit-format';
import { priorityOf, worstFirst } from '../../utils/priority';
import { score } from '../../utils/score';
import { sensationOf } from '../../utils/sensation';
import { CATEGORIES, type CapId } from '../../utils/touchpoints';

const RUBRIC: Rubric = { name: 'catalogue', version: '1', categories: {}, checks: {} };

type Measured = Extract<Result, { status: 'measured' }>;

function result(check: string, value: number, more: Partial<Measured> = {}): Measured {
  return {
    check,
    category: 'phone',
    stage: 'find-contact',
    column: 'phone',
    severity: 'major',
    weight: 5,
    effort: 2,
    title: check,
    why: '',
    advice: '',
    findings: [],
    status: 'measured',
    score: value,
    sensation: sensationOf(value),
    confidence: 1,
    ...more,
  };
}

const namesOf = (results: Result[]) => worstFirst(results, RUBRIC).map(({ result: { check } }) => check);

describe('the order of fixes', () => {
  test.each([
    ['what is worse', { score: 0.1 }, { score: 0.3 }],
    ['what weighs more', { weight: 8 }, { weight: 4 }],
    ['what is graver', { severity: 'critical' }, { severity: 'minor' }],
    ['what is surer', { confidence: 1 }, { confidence: 0.5 }],
    ['what is less work', { effort: 1 }, { effort: 5 }],
    ['a category that counts more', { category: 'phone' }, { category: 'loyalty-feedback' }],
  ] satisfies [string, Partial<Measured>, Partial<Measured>][])('%s comes first', (_, first, second) => {
    expect(namesOf([result('second', 0.2, second), result('first', 0.2, first)])).toEqual(['first', 'second']);
  });

  test('what lifts the limit is pinned on top, however small', () => {
    const cap: CapId = 'insecure-form';
    const small = result('small', 0.3, { weight: 1, severity: 'info', effort: 5, cap });
    expect(namesOf([result('large', 0), ...good(), small])[0]).toBe('small');
  });

  test('the formula is that of the catalogue', () => {
    const one = result('one', 0.5, { weight: 4, severity: 'critical', confidence: 0.75, effort: 3 });
    expect(priorityOf(one, RUBRIC)).toBeCloseTo((0.5 * 4 * 15 * 4 * 0.75) / 3);
  });

  test('what is well or unknown is nothing to fix', () => {
    const { score: _, sensation: __, confidence: ___, ...rest } = result('unknown', 0);
    expect(namesOf([result('well', 0.75), { ...rest, status: 'not-measured', reason: 'closed' }])).toEqual([]);
  });
});

describe('points', () => {
  test('are what the total gains when just this one is mended', () => {
    const results = [...good(), result('bad', 0)];
    const mended = [...good(), result('bad', 1)];
    const [fix] = worstFirst(results, RUBRIC);
    expect(fix?.points).toBeCloseTo(totalOf(mended) - totalOf(results));
  });

  test('are none under a limit that the fix does not lift, and counted for after it', () => {
    const results = [...good(), result('capped', 0.3, { cap: 'only-form' }), result('other', 0.2)];
    const other = worstFirst(results, RUBRIC).find((fix) => fix.result.check === 'other');
    expect(other?.points).toBeCloseTo(0);
    expect(other?.pointsWithoutCap).toBeGreaterThan(1);
  });

  test('two results of one limit: mending either lifts it', () => {
    const cap: CapId = 'no-phone';
    const results = [...good(), result('home', 0, { cap }), result('contact', 0, { cap })];
    for (const fix of worstFirst(results, RUBRIC)) {
      expect(fix.liftsCap).toBe(true);
      expect(fix.points).toBeGreaterThan(5);
    }
  });

  test('are unknown where there is no total', () => {
    const { score: _, sensation: __, confidence: ___, ...rest } = result('unknown', 0, { weight: 50 });
    const [fix] = worstFirst([result('bad', 0), { ...rest, status: 'not-measured', reason: 'closed' }], RUBRIC);
    expect(fix?.points).toBeNull();
  });
});

/** One excellent result in every category, so that a single bad one is a part of a whole site. */
function good(): Result[] {
  return CATEGORIES.map((category) => result(`good-${category}`, 1, { category }));
}

function totalOf(results: Result[]): number {
  return score(results, RUBRIC).total ?? Number.NaN;
}
