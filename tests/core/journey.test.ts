import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import { journey } from '../../utils/journey';
import { score } from '../../utils/score';
import { STAGES } from '../../utils/touchpoints';
import { anyResults, measuredResult, RUBRIC, unmeasured } from './results';

const journeyOf = (results: readonly Result[]) => journey(score(results, RUBRIC).stages);

test('the curve has the measured stages in the order of the journey', () => {
  const results = [
    measuredResult(0.3, { stage: 'service-claim' }),
    unmeasured({ stage: 'entry' }),
    measuredResult(0.8, { stage: 'discover' }),
  ];
  expect(journeyOf(results).points.map(({ stage, score }) => [stage, score])).toEqual([
    ['discover', 80],
    ['service-claim', 30],
  ]);
});

test('the lowest point is named', () => {
  const results = [measuredResult(0.3, { stage: 'service-claim' }), measuredResult(0.8, { stage: 'discover' })];
  expect(journeyOf(results).lowest).toMatchObject({ stage: 'service-claim', score: 30, sensation: 'negative' });
});

test('of equally low stages the customer meets the first one first', () => {
  const results = [measuredResult(0.3, { stage: 'farewell' }), measuredResult(0.3, { stage: 'entry' })];
  expect(journeyOf(results).lowest?.stage).toBe('entry');
});

test('a stage that was hardly seen says how much of it was', () => {
  const results = [measuredResult(0.1, { stage: 'farewell' }), unmeasured({ stage: 'farewell', weight: 3 })];
  expect(journeyOf(results).lowest).toMatchObject({ stage: 'farewell', coverage: 0.25 });
});

test('where nothing was measured there is no curve', () => {
  expect(journeyOf([unmeasured()])).toEqual({ points: [], lowest: null });
});

test('no point lies below the one that is called the lowest', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const { points, lowest } = journeyOf(results);
      for (const { score } of points) expect(score).toBeGreaterThanOrEqual(lowest?.score ?? 100);
      expect(points.map(({ stage }) => stage)).toEqual(STAGES.filter((id) => points.some(({ stage }) => stage === id)));
    }),
  );
});
