import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import { score } from '../../utils/score';
import { CAPS } from '../../utils/touchpoints';
import {
  anyCap,
  anyGiven,
  anyMeasured,
  anyRaise,
  anyResults,
  anyScore,
  inapplicable,
  measuredResult,
  RUBRIC,
} from './results';

const whole = (results: readonly Result[]) => score(results, RUBRIC);

/** What adding up in another order may differ by. */
const DUST = 1e-9;

test('the interval always holds the total and each group its own score', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const { total, low, high, categories, stages } = whole(results);
      expect(low).toBeLessThanOrEqual(high + DUST);
      for (const group of [{ score: total, low, high }, ...categories, ...stages]) {
        if (group.score === null) continue;
        expect(group.score).toBeGreaterThanOrEqual(group.low - DUST);
        expect(group.score).toBeLessThanOrEqual(group.high + DUST);
      }
    }),
  );
});

test('raising a measured score never lowers the total, its interval, a category or a stage', () => {
  fc.assert(
    fc.property(anyRaise, ({ results, raised }) => {
      const [before, after] = [whole(results), whole(raised)];
      expect(after.total === null).toBe(before.total === null);
      expect(after.total ?? 0).toBeGreaterThanOrEqual((before.total ?? 0) - DUST);
      expect(after.low).toBeGreaterThanOrEqual(before.low - DUST);
      expect(after.high).toBeGreaterThanOrEqual(before.high - DUST);
      const earlier = [...before.categories, ...before.stages];
      for (const [index, { score }] of [...after.categories, ...after.stages].entries()) {
        expect(score ?? 0).toBeGreaterThanOrEqual((earlier[index]?.score ?? 0) - DUST);
      }
    }),
  );
});

test('what does not apply changes nothing but its own count', () => {
  fc.assert(
    fc.property(anyResults, anyGiven, (results, given) => {
      const { counts, ...rest } = whole(results);
      const { counts: more, ...same } = whole([...results, inapplicable(given)]);
      expect(same).toEqual(rest);
      expect(more).toEqual({ ...counts, notApplicable: counts.notApplicable + 1 });
    }),
  );
});

test('a limit holds the total and both ends of its interval, and changes nothing below it', () => {
  fc.assert(
    fc.property(anyResults, anyScore, anyCap, (results, value, cap) => {
      const without = whole([...results.map(withoutCap), measuredResult(value)]);
      const limited = whole([...results.map(withoutCap), measuredResult(value, { cap })]);
      const atMost = (figure: number | null) => figure && Math.min(figure, CAPS[cap]);
      expect(limited.total).toBe(atMost(without.total));
      expect(limited.low).toBe(atMost(without.low));
      expect(limited.high).toBe(atMost(without.high));
    }),
  );
});

test('a limit is told where it takes something away, with what the total would be without it', () => {
  fc.assert(
    fc.property(fc.array(anyMeasured.map(withoutCap)), anyScore, anyCap, (results, value, cap) => {
      const { total: free } = whole([...results, measuredResult(value)]);
      const told = whole([...results, measuredResult(value, { cap })]).cap;
      const max = CAPS[cap];
      expect(told).toEqual(free !== null && free > max ? { id: cap, max, without: free } : undefined);
    }),
  );
});

test('of two limits the lower one never leaves the higher total', () => {
  fc.assert(
    fc.property(anyResults, anyCap, anyCap, (results, one, other) => {
      const [lower, higher] = CAPS[one] <= CAPS[other] ? [one, other] : [other, one];
      const totalUnder = (cap: typeof one) => whole([...results, measuredResult(0.5, { cap })]).total ?? 0;
      expect(totalUnder(lower)).toBeLessThanOrEqual(totalUnder(higher));
    }),
  );
});

function withoutCap(result: Result): Result {
  if (result.status !== 'measured') return result;
  const { cap: _, ...free } = result;
  return free;
}
