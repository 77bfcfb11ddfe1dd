import { expect, test } from 'vitest';
import { callCost } from '../../utils/recognise/phones/call-cost';
import { CALL_COSTS } from '../../utils/recognise/phones/call-cost-table';

test.each([
  ['ES', '+34902123456', 'shared-cost'],
  ['ES', '+34900123456', 'free'],
  ['ES', '+34911234567', 'normal'],
  ['ES', '+34806123456', 'premium'],
  ['DE', '+491801234567', 'shared-cost'],
  ['DE', '+4930231250', 'normal'],
  ['FR', '+33825123456', 'shared-cost'],
  ['FR', '+33809123456', 'normal'],
  ['GB', '+448451234567', 'shared-cost'],
  ['GB', '+443001234567', 'normal'],
  ['IT', '+390612345678', 'normal'],
  ['IT', '+39199123456', 'shared-cost'],
  ['PT', '+351707123456', 'shared-cost'],
  ['US', '+18885550100', 'free'],
])('%s %s is %s', (country, e164, cost) => {
  expect(callCost({ e164, country, kind: 'unknown' })).toBe(cost);
});

test('where there is no table, the kind of the number tells; a short number tells nothing', () => {
  expect(callCost({ e164: '+4580123456', country: 'DK', kind: 'free' })).toBe('free');
  expect(callCost({ e164: '+331014', country: 'FR', kind: 'short' })).toBe('unknown');
});

test('every country names its regulator', () => {
  for (const { source } of Object.values(CALL_COSTS)) expect(source).toMatch(/^https:/);
});
