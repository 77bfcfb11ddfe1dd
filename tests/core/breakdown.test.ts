import { expect, test } from 'vitest';
import { breakdown } from '../../utils/breakdown';
import { HARDLY_SEEN, outcomesWith, sampleAudit, WITHOUT_PHONE } from '../components/sample-audit';

test.each([
  ['in full', outcomesWith({})],
  ['under a limit', WITHOUT_PHONE],
  ['hardly seen', HARDLY_SEEN],
])('the lines add up to the mean, and the mean to the total: %s', (_, outcomes) => {
  const { results, rubric, score } = sampleAudit('en', outcomes);
  const { rows, mean } = breakdown(results, rubric);
  expect(rows.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(mean);
  expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(rows.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  if (score.total !== null) expect(Math.min(mean * score.tolerance, score.cap?.max ?? 100)).toBeCloseTo(score.total);
});
