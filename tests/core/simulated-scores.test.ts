import { expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import { score } from '../../utils/score';
import { CATEGORIES, type Category } from '../../utils/touchpoints';
import { type Given, measuredResult, RUBRIC, unmeasured } from './results';

/** The sites that the weights, the limits and the cost of failures were simulated with. */

type Outcome = { score: number } & Given;

/** A site with one result in each category: .9, or what is said of it. */
function site(outcomes: Partial<Record<Category, Outcome | Outcome[]>>): Result[] {
  return CATEGORIES.flatMap((category) =>
    [outcomes[category] ?? { score: 0.9 }]
      .flat()
      .map(({ score, ...given }) => measuredResult(score, { category, ...given })),
  );
}

const FAILED: Outcome = { score: 0, severity: 'major' };
const TWICE: Outcome[] = [FAILED, FAILED];

test('all is very good: 90', () => {
  expect(score(site({}), RUBRIC)).toMatchObject({ total: expect.closeTo(90), tolerance: 1 });
});

test('the same without a phone: 76.5, limited to 59', () => {
  const { total, cap } = score(site({ phone: { ...FAILED, cap: 'no-phone' } }), RUBRIC);
  expect(total).toBe(59);
  expect(cap).toEqual({ id: 'no-phone', max: 59, without: expect.closeTo(76.5) });
});

test('a fast, accessible brochure without any contact: 11.5', () => {
  const results = site({
    'contact-access': [{ ...FAILED, cap: 'no-channel' }, FAILED],
    phone: TWICE,
    'response-promise': FAILED,
    'email-identity': FAILED,
    'form-friction': FAILED,
    claims: { score: 0 },
    'after-sales': { score: 0 },
    'social-care': { score: 0 },
    'loyalty-feedback': { score: 0 },
    consistency: { score: 0 },
  });
  const { total, cap, tolerance } = score(results, RUBRIC);
  expect(tolerance).toBeCloseTo(0.8);
  expect(total).toBeCloseTo(11.52);
  expect(cap, 'it is worse than the limit').toBeUndefined();
});

test('a form and nothing else: 42.5', () => {
  const results = site({
    'contact-access': [{ ...FAILED, cap: 'only-form' }, FAILED],
    phone: TWICE,
    'email-identity': TWICE,
    consistency: FAILED,
  });
  expect(score(results, RUBRIC).total).toBeCloseTo(42.48);
});

test('excellent care on a very slow site: 84.6', () => {
  expect(score(site({ speed: FAILED }), RUBRIC).total).toBeCloseTo(84.6);
});

test('six grave failures on a site that is very good otherwise: 72.5 raw, 60.9', () => {
  const poor: Outcome = { score: 0.2, severity: 'major' };
  const results = site({
    'loyalty-feedback': poor,
    'social-care': poor,
    'human-warmth': poor,
    consistency: poor,
    speed: poor,
    'after-sales': poor,
  });
  const { total, tolerance } = score(results, RUBRIC);
  expect((total ?? 0) / tolerance, 'raw').toBeCloseTo(72.5);
  expect(total).toBeCloseTo(60.9);
});

test('an average of .55 with three grave failures: 52.8', () => {
  const poor: Outcome = { score: 0.25, severity: 'major' };
  const fair = Object.fromEntries(CATEGORIES.map((category) => [category, { score: 0.75 }]));
  const results = site({ ...fair, 'contact-access': poor, phone: poor, 'response-promise': poor });
  expect(score(results, RUBRIC).total).toBeCloseTo(52.8);
});

test('half of e-mail and two fifths of speed unseen: 90, between 83.8 and 90.7', () => {
  const results = [
    ...site({ speed: { score: 0.9, weight: 3 } }),
    unmeasured({ category: 'email-identity' }),
    unmeasured({ category: 'speed', weight: 2 }),
  ];
  const { total, low, high, coverage } = score(results, RUBRIC);
  expect(total).toBeCloseTo(90);
  expect(low).toBeCloseTo(83.79);
  expect(high).toBeCloseTo(90.69);
  expect(coverage).toBeCloseTo(0.931);
});
