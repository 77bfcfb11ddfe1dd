import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import { score } from '../../utils/score';
import { sensationOf } from '../../utils/sensation';
import { CATEGORIES, type CapId, type Category, STAGES } from '../../utils/touchpoints';

const RUBRIC = { name: 'catalogue', version: '1', categories: {}, checks: {} };

interface Given {
  category?: Category;
  weight?: number;
  severity?: Result['severity'];
  confidence?: 1 | 0.75 | 0.5;
  cap?: CapId;
}

function common({ category = 'phone', weight = 1, severity = 'minor' }: Given) {
  const words = { title: '', why: '', advice: '', findings: [] };
  return {
    check: 'a',
    category,
    stage: STAGES[0],
    column: 'phone' as const,
    severity,
    weight,
    effort: 1 as const,
    ...words,
  };
}

function measuredResult(value: number, given: Given = {}): Result {
  const { confidence = 1, cap } = given;
  const sensation = sensationOf(value);
  return { ...common(given), status: 'measured', score: value, sensation, confidence, ...(cap && { cap }) };
}

const unmeasured = (given: Given = {}): Result => ({ ...common(given), status: 'not-measured', reason: 'r' });
const inapplicable = (given: Given = {}): Result => ({ ...common(given), status: 'not-applicable', reason: 'r' });

test('a site where everything scores .9 has 90', () => {
  expect(
    score(
      CATEGORIES.map((category) => measuredResult(0.9, { category })),
      RUBRIC,
    ).total,
  ).toBeCloseTo(90);
});

test('the same without a phone is limited to 59, and says what it would be', () => {
  const results = CATEGORIES.map((category) =>
    category === 'phone' ? measuredResult(0, { category, cap: 'no-phone' }) : measuredResult(0.9, { category }),
  );
  const { total, cap } = score(results, RUBRIC);
  expect(total).toBe(59);
  expect(cap).toEqual({ id: 'no-phone', max: 59, without: expect.closeTo(76.5) });
});

test('six major failures on an otherwise .9 site cost more than their sum', () => {
  const results = CATEGORIES.flatMap((category, index) => [
    measuredResult(0.9, { category, weight: 4 }),
    measuredResult(index < 6 ? 0 : 0.9, { category, severity: 'major' }),
  ]);
  expect(score(results, RUBRIC).tolerance).toBeCloseTo(0.84);
});

test('two failures are forgiven', () => {
  const results = [
    measuredResult(0, { severity: 'major' }),
    measuredResult(0, { category: 'claims', severity: 'critical' }),
  ];
  expect(score(results, RUBRIC).tolerance).toBe(1);
});

test('one category counts two failures at the most', () => {
  const results = [1, 2, 3, 4, 5].map(() => measuredResult(0, { severity: 'major' }));
  expect(score(results, RUBRIC).tolerance).toBe(1);
});

test('an unsure failure neither limits nor counts as grave', () => {
  const unsure = { confidence: 0.5 as const, cap: 'no-phone' as const, severity: 'critical' as const };
  const { cap, tolerance } = score([measuredResult(1, { category: 'claims' }), measuredResult(0, unsure)], RUBRIC);
  expect(cap).toBeUndefined();
  expect(tolerance).toBe(1);
});

test('what was not measured widens the interval and lowers neither total nor category', () => {
  const { total, low, high, coverage, categories } = score([measuredResult(0.8, { weight: 3 }), unmeasured()], RUBRIC);
  expect(total).toBeCloseTo(80);
  expect(categories[0]?.score).toBeCloseTo(80);
  expect(low).toBeCloseTo(60);
  expect(high).toBeCloseTo(85);
  expect(coverage).toBeCloseTo(0.75);
});

test('below 60 % coverage there is no total', () => {
  expect(score([measuredResult(1), unmeasured()], RUBRIC).total).toBeNull();
});

test('an audit in which nothing could be measured has no total and the widest interval', () => {
  expect(score([unmeasured()], RUBRIC)).toMatchObject({ total: null, low: 0, high: 100, coverage: 0 });
});

const anyGiven = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  weight: fc.integer({ min: 1, max: 10 }),
  severity: fc.constantFrom('critical', 'major', 'minor', 'info' as const),
  confidence: fc.constantFrom(1, 0.75, 0.5 as const),
});
const anyScore = fc.double({ min: 0, max: 1, noNaN: true });
const anyResult = fc.oneof(
  fc
    .tuple(anyScore, anyGiven, fc.constantFrom<CapId | undefined>(undefined, undefined, 'no-phone', 'only-form'))
    .map(([value, given, cap]) => measuredResult(value, { ...given, ...(cap && { cap }) })),
  anyGiven.map(unmeasured),
);
const anyResults = fc.array(anyResult, { minLength: 1, maxLength: 40 });
const whole = (results: Result[]) => score(results, RUBRIC);

test('the interval always holds the total and each group its own score', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const { total, low, high, categories, stages } = whole(results);
      for (const group of [{ score: total, low, high }, ...categories, ...stages]) {
        if (group.score === null) continue;
        expect(group.score).toBeGreaterThanOrEqual(group.low - 1e-9);
        expect(group.score).toBeLessThanOrEqual(group.high + 1e-9);
      }
    }),
  );
});

test('raising a measured score never lowers the total, its category or its stage', () => {
  fc.assert(
    fc.property(anyResults, fc.nat(), anyScore, (results, at, raise) => {
      const index = at % results.length;
      const before = results[index];
      if (before?.status !== 'measured') return;
      const value = before.score + (1 - before.score) * raise;
      const raised = results.with(index, { ...before, score: value, sensation: sensationOf(value) });
      const [one, other] = [whole(results), whole(raised)];
      expect(other.total ?? 0).toBeGreaterThanOrEqual((one.total ?? 0) - 1e-9);
      expect(other.low).toBeGreaterThanOrEqual(one.low - 1e-9);
      for (const [index, each] of [...other.categories, ...other.stages].entries()) {
        const earlier = [...one.categories, ...one.stages][index];
        expect(each.score ?? 0).toBeGreaterThanOrEqual((earlier?.score ?? 0) - 1e-9);
      }
    }),
  );
});

test('what does not apply changes nothing but its own count', () => {
  fc.assert(
    fc.property(anyResults, anyGiven, (results, given) => {
      const { counts: _, ...one } = whole(results);
      const { counts: __, ...other } = whole([...results, inapplicable(given)]);
      expect(other).toEqual(one);
    }),
  );
});
