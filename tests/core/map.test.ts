import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import { type Cell, touchpointMap } from '../../utils/map';
import { anyGiven, anyRaise, anyResults, inapplicable, measuredResult, RUBRIC, unmeasured } from './results';

const map = (results: readonly Result[]) => touchpointMap(results, RUBRIC);
const only = (results: readonly Result[]): Partial<Cell> => map(results)[0] ?? {};

describe('a cell', () => {
  test('holds the results of its stage and its column, weakest first, what could not be told last', () => {
    const results = [
      inapplicable({ check: 'does not apply' }),
      unmeasured({ check: 'unseen' }),
      measuredResult(0.9, { check: 'good' }),
      measuredResult(0.2, { check: 'bad' }),
      measuredResult(0, { check: 'elsewhere', stage: 'entry', column: 'web' }),
    ];
    const cells = map(results);
    expect(cells.map(({ stage, column }) => [stage, column])).toEqual([
      ['entry', 'web'],
      ['find-contact', 'phone'],
    ]);
    expect(cells[1]?.results.map(({ check }) => check)).toEqual(['bad', 'good', 'unseen', 'does not apply']);
    expect(cells[1]?.counts).toEqual({ positive: 1, neutral: 0, negative: 1, notMeasured: 1, notApplicable: 1 });
  });

  test('is not there where nothing looks', () => {
    expect(map([])).toEqual([]);
  });

  test('weighs a result by its category, too', () => {
    const results = [measuredResult(1, { category: 'phone' }), measuredResult(0, { category: 'speed' })];
    expect(only(results).score).toBeCloseTo((100 * 15) / (15 + 6));
  });

  test.each([
    ['positive from .75', [measuredResult(0.75)], 'positive', null],
    ['neutral from .40', [measuredResult(0.4)], 'neutral', null],
    ['negative below', [measuredResult(0.39)], 'negative', null],
    [
      'negative by one grave failure, however good the rest',
      [measuredResult(1, { weight: 9 }), measuredResult(0.2, { severity: 'major' })],
      'negative',
      'grave-failure',
    ],
    [
      'never positive over a grave failure that is not sure',
      [measuredResult(1, { weight: 9 }), measuredResult(0.2, { severity: 'critical', confidence: 0.5 })],
      'neutral',
      'unsure-failure',
    ],
    ['positive over a small failure', [measuredResult(1, { weight: 9 }), measuredResult(0)], 'positive', null],
    [
      'never positive when less than half was seen',
      [measuredResult(1), unmeasured({ weight: 2 })],
      'neutral',
      'little-seen',
    ],
    ['positive when half was seen', [measuredResult(1), unmeasured()], 'positive', null],
    ['not measured when something applies', [unmeasured(), inapplicable()], 'not-measured', null],
    ['not applicable when nothing does', [inapplicable(), inapplicable()], 'not-applicable', null],
  ] as const)('is %s', (_, results, verdict, lowered) => {
    expect(only(results)).toMatchObject({ verdict, lowered });
  });

  test('does not give a reason for being negative when its score alone says so', () => {
    expect(only([measuredResult(0, { severity: 'critical' })])).toMatchObject({ verdict: 'negative', lowered: null });
  });
});

test('a result that comes from no check on the pages stands in the same cell', () => {
  const asked = measuredResult(1, { check: 'm-mystery-call', severity: 'major', weight: 4 });
  expect(only([measuredResult(0.5), asked]).results?.map(({ check }) => check)).toEqual(['a', 'm-mystery-call']);
});

const DUST = 1e-9;
const RANK = { negative: 0, neutral: 1, positive: 2 } as const;

function rankOf({ verdict }: Cell): number {
  return RANK[verdict as keyof typeof RANK] ?? -1;
}

test('raising a measured score never lowers a cell, neither its score nor its verdict', () => {
  fc.assert(
    fc.property(anyRaise, ({ results, raised }) => {
      const after = map(raised);
      for (const [index, cell] of map(results).entries()) {
        const later = after[index];
        if (!later) throw new Error('A cell is gone.');
        expect(later.score ?? 0).toBeGreaterThanOrEqual((cell.score ?? 0) - DUST);
        expect(rankOf(later)).toBeGreaterThanOrEqual(rankOf(cell));
      }
    }),
  );
});

test('what does not apply changes no cell but its own count and list', () => {
  const essence = (cells: Cell[]) =>
    cells
      .filter(({ verdict }) => verdict !== 'not-applicable')
      .map(({ results: _, counts: { notApplicable: __, ...counts }, ...cell }) => ({ ...cell, counts }));
  fc.assert(
    fc.property(anyResults, anyGiven, (results, given) => {
      expect(essence(map([...results, inapplicable(given)]))).toEqual(essence(map(results)));
    }),
  );
});

test('every result stands in exactly one cell, and the counts of the cells are those of the whole', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      const cells = map(results);
      expect(cells.flatMap((cell) => cell.results)).toHaveLength(results.length);
      for (const result of results) expect(cells.filter((cell) => cell.results.includes(result))).toHaveLength(1);
      const counted = cells.reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b, 0), 0);
      expect(counted).toBe(results.length);
    }),
  );
});

test('the interval of a cell holds its score', () => {
  fc.assert(
    fc.property(anyResults, (results) => {
      for (const { score, low, high } of map(results)) {
        if (score === null) continue;
        expect(score).toBeGreaterThanOrEqual(low - DUST);
        expect(score).toBeLessThanOrEqual(high + DUST);
      }
    }),
  );
});
