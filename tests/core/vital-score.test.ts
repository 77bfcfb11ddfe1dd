import { expect, test } from 'vitest';
import { scoreOfVital } from '../../utils/questions/vital-score';

const SCALE = { thresholds: [2500, 4000] as [number, number], worst: 8000 };

test.each([
  [0, 1],
  [2500, 1],
  [3250, 0.7],
  [4000, 0.4],
  [6000, 0.2],
  [8000, 0],
  [60_000, 0],
])('%i ms score %f', (milliseconds, score) => {
  expect(scoreOfVital(milliseconds, SCALE)).toBeCloseTo(score);
});
