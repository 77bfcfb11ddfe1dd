import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judged, summaryOf } from '../../../utils/audit';
import { Audit, JudgedAudit, type ManualEntry, type Result } from '../../../utils/audit-format';
import { withChange } from '../../../utils/auditors-change';
import { toJson } from '../../../utils/export/json';
import { manualResults } from '../../../utils/manual/results';
import { entry, hoursLater, SENT } from './entries';

const sample = v.parse(Audit, JSON.parse(readFileSync('tests/golden/marlow-bikes.audit.json', 'utf8')));

const OWN = { text: 'The coffee at the till', stage: 'contract-pay', column: 'people' } as const;
const WAITING = entry('m-mystery-email', { sentAt: SENT });
const BAD_DELIVERY = entry('m-delivery', { complete: false, onTime: false });

const withEntries = (...manual: ManualEntry[]): Audit => ({ ...sample, manual });
const resultsOf = (...manual: ManualEntry[]) => manualResults(withEntries(...manual), 'en');
const scoreOf = (result: Result | undefined) => (result?.status === 'measured' ? result.score : undefined);

test('what was recorded stands in map and score like a check', () => {
  expect(resultsOf(BAD_DELIVERY)).toMatchObject([
    {
      check: 'm-delivery',
      category: 'after-sales',
      stage: 'after-sale-loyalty',
      column: 'help',
      by: 'auditor',
      confidence: 1,
      score: 0,
    },
  ]);
  const [before, now] = [judged(sample, 'en').score, judged(withEntries(BAD_DELIVERY), 'en').score];
  expect(now.total).toBeLessThan(before.total ?? 0);
  expect(now.counts.negative).toBe(before.counts.negative + 1);
});

test('what nobody has answered changes nothing', () => {
  const begun = [entry('m-delivery'), entry('m-mystery-call', { solved: true }), entry('own-1', {}, { own: OWN })];
  expect(judged(withEntries(...begun), 'en').score).toEqual(judged(sample, 'en').score);
});

test('a message that waits is not measured: it costs coverage, and counts neither for nor against', () => {
  const [before, now] = [judged(sample, 'en').score, judged(withEntries(WAITING), 'en').score];
  expect(resultsOf(WAITING)).toMatchObject([
    { status: 'not-measured', reason: 'The test message was sent; no answer to it has been recorded yet.' },
  ]);
  expect(now.coverage).toBeLessThan(before.coverage);
  expect(now.low).toBeLessThan(before.low);
});

test('a message that nobody answered in five working days limits the total', () => {
  const unanswered = entry('m-mystery-email', { sentAt: SENT, noAnswerAt: hoursLater(168) });
  expect(resultsOf(unanswered)).toMatchObject([{ score: 0, sensation: 'negative', cap: 'no-reply' }]);
  expect(judged(withEntries(unanswered), 'en').score).toMatchObject({ total: 49, cap: { id: 'no-reply' } });
});

test('what concerns the organisation is never in the score', () => {
  expect(resultsOf(entry('m-long-term', { beyondAYear: false }))).toEqual([]);
});

test('an item of the auditor’s own has the auditor’s words, place and grade', () => {
  const [result] = resultsOf(entry('own-1', {}, { own: OWN, score: 0, note: 'Cold.' }));
  expect(result).toMatchObject({
    title: OWN.text,
    category: 'human-warmth',
    stage: 'contract-pay',
    column: 'people',
    sensation: 'negative',
  });
  expect(result?.findings.map(({ message }) => message)).toEqual(['Cold.']);
});

test('an item that today’s checklist does not have is passed over', () => {
  expect(resultsOf(entry('m-of-tomorrow', { good: true }))).toEqual([]);
});

test('another weight of the rubric holds for recorded items too', () => {
  const rubric = { ...sample.rubric, checks: { 'm-delivery': 9 } };
  expect(manualResults({ manual: [BAD_DELIVERY], rubric }, 'en')[0]?.weight).toBe(9);
});

describe('a promise of 24 hours', () => {
  const promise = { promiseHours: 24, promiseBusiness: false };
  const reply = (hours: number, more = {}) =>
    entry('m-mystery-email', { sentAt: SENT, answeredAt: hoursLater(hours), ...promise, ...more });
  const consistencyOf = (...manual: ManualEntry[]) =>
    judged(withEntries(...manual), 'en').results.find(({ check }) => check === 'promises-consistent');

  test.each([
    [23, 1],
    [24, 1],
    [30, 0.4],
    [48, 0.4],
    [49, 0],
  ])('against a reply after %i hours scores %f', (hours, score) => {
    expect(scoreOf(consistencyOf(reply(hours)))).toBe(score);
  });

  test('against a reply after 30 hours is told as a mismatch', () => {
    const result = consistencyOf(reply(30));
    expect(result?.title).toBe('The times for an answer do not match');
    expect(result?.findings[0]?.message).toBe(
      'A test message was answered after 30 hours; promised was within 24 hours.',
    );
  });

  test('of working time does not count the weekend', () => {
    const friday = { sentAt: '2026-03-13T12:00:00.000Z', answeredAt: '2026-03-16T11:00:00.000Z' };
    expect(scoreOf(consistencyOf(reply(0, friday)))).toBe(0);
    expect(scoreOf(consistencyOf(reply(0, { ...friday, promiseBusiness: true })))).toBe(1);
  });

  test('against no reply at all is broken', () => {
    const unanswered = entry('m-mystery-email', { sentAt: SENT, noAnswerAt: hoursLater(168), ...promise });
    expect(scoreOf(consistencyOf(unanswered))).toBe(0);
  });

  test('that the auditor did not choose is the shortest that the site makes for the channel', () => {
    const [message] =
      consistencyOf(entry('m-mystery-email', { sentAt: SENT, answeredAt: hoursLater(5) }))?.findings ?? [];
    expect(message?.message).toMatch(/answered after 5 hours.*promised was within 4 working hours/);
    expect(message?.evidence[0]?.quote).toMatch(/4 working hours/);
  });
});

describe('what is recorded', () => {
  test('takes the place of what was recorded before, and can be taken back', () => {
    const once = withChange(sample, { of: 'entry', entry: WAITING }, SENT);
    const twice = withChange(once, { of: 'entry', entry: { ...WAITING, note: 'Asked for a quote.' } }, SENT);
    expect(twice.manual).toEqual([{ ...WAITING, note: 'Asked for a quote.' }]);
    expect(withChange(twice, { of: 'no-entry', id: WAITING.id }, SENT)).toEqual(sample);
  });

  test('is in the list of audits while a message waits', () => {
    expect(summaryOf(withEntries(WAITING)).waiting).toEqual({ count: 1, since: SENT });
    expect(summaryOf(sample)).not.toHaveProperty('waiting');
  });

  test('is exported as the published schema says', () => {
    const own = entry('own-1', {}, { own: OWN, score: 0.5 });
    const file = JSON.parse(toJson(judged(withEntries(WAITING, BAD_DELIVERY, own), 'es')));
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('public/audit.schema.json', 'utf8')));
    expect(validate(file) ? [] : validate.errors).toEqual([]);
    expect(v.parse(JudgedAudit, file).manual).toEqual([WAITING, BAD_DELIVERY, own]);
  });
});
