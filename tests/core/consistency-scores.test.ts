import { describe, expect, test } from 'vitest';
import type { Result } from '../../utils/audit-format';
import factsConsistent from '../../utils/checks/consistency/facts-consistent';
import promisesConsistent from '../../utils/checks/consistency/promises-consistent';
import formIntrusiveFields from '../../utils/checks/form-friction/form-intrusive-fields';
import phoneCost from '../../utils/checks/phone/phone-cost';
import waitTime from '../../utils/checks/response-promise/wait-time-live-channels';
import type { Facts, Field, ReplyPromise } from '../../utils/facts';
import { email, form, judgePages, page, phone } from './contact-facts';

const { visible, needsAction, firstScreen, order, evidence } = email;
const place = { visible, needsAction, firstScreen, order, evidence };

const scoreOf = (result: Result | undefined) => (result?.status === 'measured' ? result.score : undefined);
const capOf = (result: Result | undefined) => (result?.status === 'measured' ? result.cap : undefined);

const topic = (name: string, quote: string): Facts['topics'][number] => ({
  topic: name,
  word: '',
  language: 'en',
  place: 'text',
  ...place,
  evidence: { ...evidence, quote },
});

describe('a wait of', () => {
  test.each([
    ['45 seconds', 1],
    ['3 minutes', 1],
    ['4 minutes', 0.7],
    ['10 minutes', 0.7],
    ['11 minutes', 0.4],
    ['2 minutes or 30 minutes', 0.4],
    ['some time', 0.6],
  ])('%s', (time, score) => {
    const topics = [topic('waitTime', `Average wait for your call: ${time}`)];
    expect(scoreOf(judgePages(waitTime, [page('contact', { phones: [phone], topics, replyPromises: [] })]))).toBe(
      score,
    );
  });
});

const promise = (hours: number, channel?: ReplyPromise['channel']): ReplyPromise => ({
  text: '',
  language: 'en',
  hours,
  vague: false,
  business: false,
  scope: 'general',
  form: 'page',
  ...(channel && { channel }),
  ...place,
});

describe('promises of', () => {
  test.each([
    [24, 24, undefined, 1, undefined],
    [24, 36, undefined, 0.5, undefined],
    [24, 48, undefined, 0.5, undefined],
    [24, 49, undefined, 0.2, 'contradiction'],
    [2, 120, undefined, 0.2, 'contradiction'],
    [1, 24, 'chat' as const, 1, undefined],
  ])('%i and %i hours (the first by %s) score %f', (one, other, channel, score, cap) => {
    const replyPromises = [promise(one, channel), promise(other)];
    const result = judgePages(promisesConsistent, [page('contact', { replyPromises })]);
    expect([scoreOf(result), capOf(result)]).toEqual([score, cap]);
  });
});

describe('numbers on two pages', () => {
  const other = { ...phone, text: '01632 960555', e164: '+441632960555' };
  const both = (one: Facts['phones'], two: Facts['phones']) => {
    const structuredData = { telephones: [], openingHours: [], addresses: [] } as unknown as Facts['structuredData'];
    return judgePages(factsConsistent, [
      page('home', { phones: one, structuredData }),
      page('contact', { phones: two, structuredData }),
    ]);
  };

  test('one each, the same', () => expect(scoreOf(both([phone], [phone]))).toBe(1));
  test('one each, different, cap the total', () => {
    expect([scoreOf(both([phone], [other])), capOf(both([phone], [other]))]).toEqual([0.2, 'contradiction']);
  });
  test('several on one page are branches', () => expect(scoreOf(both([phone], [phone, other]))).toBe(1));
  test('on one page only, there is nothing to compare', () => expect(both([phone], [])?.status).toBe('not-applicable'));
});

describe('intrusive boxes', () => {
  const field = (more: Partial<Field>): Field => ({
    label: 'Date of birth',
    labelSource: 'label',
    hint: '',
    placeholder: '',
    type: 'text',
    inputmode: '',
    name: '',
    autocomplete: '',
    purpose: null,
    options: [],
    checkedByDefault: false,
    required: 'no',
    marked: 'none',
    visible: true,
    part: 'text',
    pasteBlocked: false,
    explained: false,
    evidence,
    ...more,
  });

  test.each([
    [[], 1],
    [[field({})], 0.7],
    [[field({ explained: true })], 0.9],
    [[field({ required: 'yes' })], 0.6],
    [[field({ label: 'Repeat your e-mail', part: 'confirm' })], 0.85],
    [Array(4).fill(field({ required: 'yes' })), 0],
  ])('score', (fields: Field[], score) => {
    const forms = [{ ...form, fields: [field({ label: 'Name' }), ...fields] }];
    expect(scoreOf(judgePages(formIntrusiveFields, [page('contact', { forms })]))).toBeCloseTo(score);
  });
});

describe('what a call costs', () => {
  const costly = { ...phone, text: '0845 123 9876', e164: '+448451239876', country: 'GB' };
  const premium = { ...phone, text: '0906 584 7361', e164: '+449065847361', country: 'GB' };
  const normal = { ...phone, country: 'GB' };
  const price = topic('callCost', 'Calls to 0845 123 9876 and 0906 584 7361 cost 12p per minute');
  const far = { ...price, evidence: { ...price.evidence, page: 'https://www.company.example/terms' } };

  test.each([
    ['a normal number', [normal], far, 1],
    ['a dearer one with its price beside a normal one', [costly, normal], price, 0.7],
    ['the same without its price', [costly, normal], far, 0.5],
    ['only a dearer one with its price', [costly], price, 0.3],
    ['only a dearer one', [costly], far, 0.2],
    ['a premium one with its price beside a normal one', [premium, normal], price, 0.3],
    ['a premium one without its price', [premium, normal], far, 0.1],
    ['only a premium one', [premium], price, 0],
  ])('%s', (_, phones, tariff, score) => {
    const topics = [tariff].filter(({ evidence: { page: url } }) => url === evidence.page);
    expect(scoreOf(judgePages(phoneCost, [page('contact', { phones, topics })]))).toBe(score);
  });
});
