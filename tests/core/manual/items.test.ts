import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ManualEntry } from '../../../utils/audit-format';
import { assess } from '../../../utils/manual/assess';
import { MANUAL_ITEMS, manualItem } from '../../../utils/manual/checklist';
import type { Field, ManualItem } from '../../../utils/manual/manual-item';
import { sensationOf } from '../../../utils/sensation';
import { entry, hoursLater, SENT } from './entries';

const files = Object.keys(import.meta.glob('../../../utils/manual/items/*.ts'));

/** What the reader has room for. */
const LONGEST_TITLE = 60;

const scoreOf = (item: ManualItem, values: ManualEntry['values']) => {
  const assessment = assess(item, entry(item.id, values), 'en');
  return assessment.status === 'measured' ? assessment.score : assessment.status;
};

/** The item's graded fields, each with its best or its worst answer. */
function allAnswers(item: ManualItem, kind: 'best' | 'worst'): ManualEntry['values'] {
  const graded = Object.entries(item.fields).filter(([, { noted }]) => !noted);
  return Object.fromEntries(graded.map(([name, field]) => [name, answer(field, kind)]));
}

function answer(field: Field, kind: 'best' | 'worst'): number | boolean {
  if (field.kind === 'yes-no') return kind === 'best';
  if (field.kind === 'rating') return kind === 'best' ? 5 : 1;
  const scores = field.bands.map(([, score]) => score);
  const wanted = kind === 'best' ? Math.max(...scores) : Math.min(...scores);
  return Math.min(field.bands.find(([, score]) => score === wanted)?.[0] ?? 0, 10_000);
}

describe('every item', () => {
  test('lies in a file of its name', () => {
    const names = files.map((file) => file.split('/').at(-1)?.replace('.ts', ''));
    expect(names.toSorted()).toEqual(MANUAL_ITEMS.map(({ id }) => id));
  });

  test.each(MANUAL_ITEMS)('$id has titles that fit in a line, and whole sentences', ({ words }) => {
    for (const { title, failTitle, why, advice } of Object.values(words)) {
      for (const text of [title, failTitle]) {
        expect(text.length, text).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(text, 'A title is a state, not a sentence').not.toMatch(/\.$/);
      }
      for (const text of [why, advice]) expect(text, 'A sentence ends with its mark').toMatch(/[.!?]$/);
    }
  });

  test.each(MANUAL_ITEMS)('$id is not measured while nobody has answered', (item) => {
    expect(assess(item, undefined, 'en')).toMatchObject({ status: 'not-measured', title: item.words.en.name });
    expect(scoreOf(item, {})).toBe('not-measured');
  });

  test.each(MANUAL_ITEMS)('$id gives one score from 0 to 1 in both languages, whatever is answered', (item) => {
    fc.assert(
      fc.property(valuesOf(item), (values) => {
        const [en, es] = (['en', 'es'] as const).map((language) => assess(item, entry(item.id, values), language));
        expect(es?.status).toBe(en?.status);
        if (en?.status !== 'measured' || es?.status !== 'measured') return;
        expect(es.score).toBe(en.score);
        expect(en.score).toBeGreaterThanOrEqual(0);
        expect(en.score).toBeLessThanOrEqual(1);
        expect(en.sensation).toBe(sensationOf(en.score));
        expect(en.findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

const gradedByMean = MANUAL_ITEMS.filter(
  ({ clock, fields }) => !clock && Object.values(fields).some(({ noted }) => !noted),
);

test.each(gradedByMean)('the best answers to $id are positive, the worst negative', (item) => {
  expect(scoreOf(item, allAnswers(item, 'best'))).toBe(1);
  expect(scoreOf(item, allAnswers(item, 'worst'))).toBeLessThan(0.4);
});

test('the answers that were given make the mean; the others do not count', () => {
  const delivery = itemOf('m-delivery');
  expect(scoreOf(delivery, { complete: true })).toBe(1);
  expect(scoreOf(delivery, { complete: true, onTime: false })).toBe(0.5);
  expect(scoreOf(delivery, { complete: 'yes', onTime: 1 })).toBe('not-measured');
});

test.each([
  ['m-mystery-call', { seconds: 60 }, 1],
  ['m-mystery-call', { seconds: 180 }, 0.8],
  ['m-mystery-call', { seconds: 300 }, 0.4],
  ['m-mystery-call', { seconds: 301 }, 0],
  ['m-mystery-call', { seconds: 60, menus: 4 }, 0.8],
  ['m-mystery-call', { seconds: 60, kindness: 2 }, 0.3],
  ['m-mystery-call', { seconds: 60, kindness: 3 }, 1],
  ['m-mystery-call', { kindness: 4 }, 0.8],
  ['m-mystery-call', { seconds: 10, neverAnswered: true }, 0],
  ['m-callback-kept', { promisedMinutes: 60, realMinutes: 60 }, 1],
  ['m-callback-kept', { promisedMinutes: 60, realMinutes: 120 }, 0.4],
  ['m-callback-kept', { promisedMinutes: 60, realMinutes: 121 }, 0],
  ['m-callback-kept', { promisedMinutes: 60 }, 'not-measured'],
  ['m-callback-kept', { never: true }, 0],
  ['m-mystery-chat', { seconds: 300 }, 0.6],
  ['m-mystery-chat', { seconds: 301 }, 0.3],
  ['m-mystery-chat', { seconds: 60, robotTurns: 4 }, 0.7],
  ['m-mystery-chat', { noPerson: true }, 0],
  [
    'm-claim-handling',
    { acknowledged: true, solved: true, errorAdmitted: false, compensation: false, informed: true },
    0.6,
  ],
  ['m-claim-handling', { solved: true, contacts: 3 }, 0.9],
  ['m-contracting-paperwork', { pages: 2, signatures: 1 }, 1],
  ['m-contracting-paperwork', { pages: 50, signatures: 1 }, 0],
  ['m-contracting-paperwork', { pages: 1, signatures: 12 }, 0],
  ['m-agent-offer', { relevant: true, honest: false, notPushy: true }, 0.3],
  ['m-ad-vs-landing', { looked: 3, kept: 2 }, 2 / 3],
  ['m-ad-vs-landing', { looked: 0, kept: 0 }, 'not-measured'],
  ['m-price-stability', { changes: 0 }, 1],
  ['m-price-stability', { changes: 1, announced: false }, 0.2],
  ['m-price-stability', { changes: 3, announced: true }, 0.5],
  ['m-price-stability', { changes: 3 }, 'not-measured'],
  ['m-account-manager', { months: 12 }, 1],
  ['m-account-manager', { months: 11 }, 0.5],
])('%s with %o gives %s', (id, values, score) => {
  const given = scoreOf(itemOf(id), values as ManualEntry['values']);
  if (typeof score === 'number') expect(given).toBeCloseTo(score);
  else expect(given).toBe(score);
});

test.each([
  ['m-mystery-email', {}, 1, 1],
  ['m-mystery-email', {}, 24, 0.8],
  ['m-mystery-email', {}, 30, 0.55],
  ['m-mystery-email', {}, 100, 0.25],
  ['m-social-complaint', {}, 4, 0.9],
  ['m-social-complaint', {}, 49, 0.2],
  ['m-mystery-form', {}, 24, 0.8],
  ['m-mystery-form', { confirmed: true, reference: true }, 24, 0.85],
  ['m-mystery-form', { confirmed: true, reference: false }, 24, 0.725],
  ['m-mystery-form', { confirmed: false }, 24, 0.6],
])('%s %o answered after %i hours gives %f', (id, values, hours, score) => {
  expect(scoreOf(itemOf(id), { ...values, sentAt: SENT, answeredAt: hoursLater(hours) })).toBeCloseTo(score);
});

test('a finding tells each answer in the reader’s words, and the auditor’s note as it is', () => {
  const told = entry('m-delivery', { complete: true, onTime: false }, { note: 'Two days late.' });
  const messages = (language: 'en' | 'es') =>
    assess(itemOf('m-delivery'), told, language).findings.map(({ message }) => message);
  expect(messages('en')).toEqual(['Everything was there: yes', 'It came on time: no', 'Two days late.']);
  expect(messages('es')).toEqual(['Llegó todo: sí', 'Llegó a tiempo: no', 'Two days late.']);
});

function itemOf(id: string): ManualItem {
  const item = manualItem(id);
  if (!item) throw new Error(`There is no item ${id}.`);
  return item;
}

/** Anything that a file may hold under the item's names. */
function valuesOf({ fields }: ManualItem): fc.Arbitrary<ManualEntry['values']> {
  const anything = fc.oneof(fc.boolean(), fc.integer(), fc.double(), fc.string(), fc.constantFrom(1, 2, 3, 4, 5));
  const time = fc.constantFrom(SENT, hoursLater(30), hoursLater(1000), hoursLater(-5), 'yesterday');
  const names = Object.keys(fields).map((name) => [name, anything] as const);
  const times = ['sentAt', 'answeredAt', 'noAnswerAt'].map((name) => [name, time] as const);
  return fc.record(Object.fromEntries<fc.Arbitrary<string | number | boolean>>([...names, ...times]), {
    requiredKeys: [],
  }) as fc.Arbitrary<ManualEntry['values']>;
}
