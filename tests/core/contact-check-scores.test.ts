import { describe, expect, test } from 'vitest';
import type { Check } from '../../utils/check';
import fieldCount from '../../utils/checks/form-friction/form-field-count';
import phoneJustified from '../../utils/checks/form-friction/form-phone-justified';
import responsePromise from '../../utils/checks/response-promise/response-promise';
import type { FactName, Field, Form, ReplyPromise } from '../../utils/facts';
import type { SiteView } from '../../utils/site-view';
import { sayDuration } from '../../utils/words/durations';

describe('boxes of a form', () => {
  test.each([
    [1, 1],
    [4, 1],
    [5, 0.9],
    [6, 0.75],
    [7, 0.6],
    [8, 0.45],
    [9, 0.3],
    [10, 0.2],
    [11, 0.125],
    [12, 0.05],
    [40, 0.05],
  ])('%i boxes score %f', (boxes, score) => {
    expect(scoreOf(fieldCount, { forms: [form({ fields: Array(boxes).fill(field()) })] })).toBeCloseTo(score);
  });

  test.each(['quote', 'booking', 'claim'] as const)('a %s form may ask three more', (kind) => {
    expect(scoreOf(fieldCount, { forms: [form({ kind, fields: Array(9).fill(field()) })] })).toBeCloseTo(0.75);
  });
});

describe('the phone number in a form', () => {
  const tel = (more: Partial<Field>) => ({ forms: [form({ fields: [field({ purpose: 'tel', ...more })] })] });

  test.each([
    ['no', true, 1],
    ['no', false, 0.85],
    ['unknown', true, 0.8],
    ['unknown', false, 0.5],
    ['yes', true, 0.6],
    ['yes', false, 0.1],
  ] as const)('required: %s, explained: %s scores %f', (required, explained, score) => {
    expect(scoreOf(phoneJustified, tel({ required, explained }))).toBe(score);
  });

  test('the strictest of two numbers decides', () => {
    const fields = [field({ purpose: 'tel', required: 'no' }), field({ purpose: 'tel', required: 'yes' })];
    expect(scoreOf(phoneJustified, { forms: [form({ fields })] })).toBe(0.1);
  });
});

describe('the promised time', () => {
  const promised = (hours: number) => ({ replyPromises: [promise({ hours, text: `within ${hours} hours` })] });

  test.each([
    [0.25, 1],
    [1, 1],
    [1.5, 0.95],
    [4, 0.95],
    [12, 0.88],
    [24, 0.8],
    [25, 0.55],
    [48, 0.55],
    [72, 0.35],
    [120, 0.25],
    [720, 0.1],
  ])('%f hours score %f', (hours, score) => {
    expect(scoreOf(responsePromise, promised(hours))).toBe(score);
  });

  test('"at once" scores less than a time that can be kept', () => {
    const replyPromises = [promise({ hours: 0.25, text: 'Respondemos al instante' })];
    expect(scoreOf(responsePromise, { replyPromises })).toBe(0.9);
  });

  test('a slow promise counts although vague words stand beside it', () => {
    const replyPromises = [promise({ hours: null, vague: true }), promise({ hours: 120 })];
    expect(scoreOf(responsePromise, { replyPromises })).toBe(0.25);
  });
});

describe('durations', () => {
  test.each([
    [0.5, false, '30 minutes', '30 minutos'],
    [1, false, '1 hour', '1 hora'],
    [4, true, '4 working hours', '4 horas laborables'],
    [24, true, '1 working day', '1 día laborable'],
    [48, false, '48 hours', '48 horas'],
    [72, false, '3 days', '3 días'],
  ])('%f hours, business: %s', (hours, business, english, spanish) => {
    expect(sayDuration({ hours, business }, 'en')).toBe(english);
    expect(sayDuration({ hours, business }, 'es')).toBe(spanish);
  });
});

/** The check's score for a contact page with these facts. */
function scoreOf(check: Check, facts: Record<string, unknown>): number {
  const page = { url: 'https://www.company.example/contact', roles: ['contact'], mode: 'rendered', sure: 1, facts };
  const site = { domain: 'company.example', profile: new Set(), pages: [page], page: () => page };
  // A check sees only the facts that it needs, and these are given.
  const outcome = check.evaluate(site as unknown as SiteView<FactName>, check.words.en);
  if (outcome.status !== 'measured') throw new Error(outcome.reason);
  return outcome.score;
}

const located = {
  visible: true,
  needsAction: false,
  firstScreen: true,
  order: 1,
  evidence: { page: 'https://www.company.example/contact', quote: '' },
};

function promise(more: Partial<ReplyPromise>): ReplyPromise {
  const plain = { text: '', language: 'en', hours: null, vague: false, business: false } as const;
  return { ...plain, scope: 'general', form: 'page', ...located, ...more };
}

function form(more: Partial<Form>): Form {
  return {
    kind: 'contact',
    action: { protocol: 'https:', method: 'post', scripted: false },
    fields: [],
    captcha: { kind: 'none' },
    consent: { privacyLink: true, bundled: false },
    submit: { text: 'Send', disabled: false, hasReset: false, errorContainer: false, customValidation: false },
    steps: 1,
    requiredLegend: '',
    ...located,
    ...more,
  };
}

function field(more: Partial<Field> = {}): Field {
  return {
    label: 'Name',
    labelSource: 'label',
    hint: '',
    placeholder: '',
    type: 'text',
    inputmode: '',
    name: 'name',
    autocomplete: '',
    purpose: null,
    options: [],
    checkedByDefault: false,
    required: 'unknown',
    marked: 'none',
    visible: true,
    part: 'text',
    pasteBlocked: false,
    explained: false,
    evidence: located.evidence,
    ...more,
  };
}
