import { expect, test } from 'vitest';
import { score } from '../../utils/score';
import { inapplicable, measuredResult, RUBRIC, unmeasured } from './results';

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
  const unsure = { confidence: 0.5, cap: 'no-phone', severity: 'critical' } as const;
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

test('a category in which nothing applies gives its weight to the others', () => {
  const results = [measuredResult(0.5), inapplicable({ category: 'response-promise' })];
  expect(score(results, RUBRIC)).toMatchObject({ total: 50, coverage: 1 });
});
