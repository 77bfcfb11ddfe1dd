import { getCountries } from 'libphonenumber-js/max';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judged, newAudit, withPages } from '../../utils/audit';
import { Audit, type Page } from '../../utils/audit-format';
import { isTakenFor } from '../../utils/business-kinds';
import { type Choice, chosenCountry, withChoice, withChoicesOf } from '../../utils/choices';
import { COUNTRY_CODES } from '../../utils/country-codes';
import type { Facts } from '../../utils/facts';
import { isReadBeforeChoice } from '../../utils/read-before-choice';
import { page } from './contact-facts';

const BIRTH = {
  id: 'audit-id',
  createdAt: '2026-01-01T00:00:00.000Z',
  site: 'company.example',
  tool: { name: 'test', version: '0', browser: 'test' },
};

/** After the pages of these tests were read. */
const LATER = '2026-01-02T00:00:00.000Z';

const SIGNS = {
  countrySignals: [
    { kind: 'domain', value: 'company.es', code: 'ES' },
    { kind: 'phone', value: '+34910000000', code: 'ES' },
  ],
  profileSignals: [
    { kind: 'local', value: 'address' },
    { kind: 'local', value: 'opening hours' },
    { kind: 'shop', value: 'basket' },
  ],
};

function pageWith(role: 'home' | 'contact', signs: Partial<typeof SIGNS>): Page {
  const fact = { local: false, countrySignals: [], profileSignals: [], framesNotSeen: [], ...signs };
  return page(role, { page: fact as unknown as Facts['page'], topics: [], replyPromises: [] });
}

const found = newAudit(BIRTH, [pageWith('home', SIGNS)]);
const kindsOf = ({ profile }: Audit) => profile.filter(isTakenFor).map(({ kind }) => kind);
const choose = (audit: Audit, ...choices: Choice[]) =>
  choices.reduce((all, choice) => withChoice(all, choice, LATER), audit);

const IS_SHOP: Choice = { of: 'kind', kind: 'shop', is: true };
const IS_NOT_LOCAL: Choice = { of: 'kind', kind: 'local', is: false };

describe('a kind of business', () => {
  test('is what two signals say', () => expect(kindsOf(found)).toEqual(['local']));

  test('that the auditor adds or removes stands above the signals, which stay', () => {
    const chosen = choose(found, IS_SHOP, IS_NOT_LOCAL);
    expect(kindsOf(chosen)).toEqual(['shop']);
    expect(chosen.profile.map(({ kind, signals }) => ({ kind, signals }))).toEqual(found.profile);
  });

  test('without any signal can be added and taken back', () => {
    const maker = choose(found, { of: 'kind', kind: 'product-maker', is: true });
    expect(kindsOf(maker)).toEqual(['local', 'product-maker']);
    expect(choose(maker, { of: 'kind', kind: 'product-maker', is: false })).toEqual(found);
  });

  test('that is chosen as the signals say is no choice', () => {
    expect(choose(found, { of: 'kind', kind: 'local', is: true })).toEqual(found);
    expect(choose(found, IS_NOT_LOCAL, { of: 'kind', kind: 'local', is: true })).toEqual(found);
  });

  test('decides what applies at once', () => {
    const statusOf = (audit: Audit, id: string) =>
      judged(audit, 'en').results.find(({ check }) => check === id)?.status;
    expect(statusOf(found, 'urgent-line')).toBe('not-applicable');
    const insurer = choose(found, { of: 'kind', kind: 'critical-service', is: true });
    expect(statusOf(insurer, 'urgent-line')).not.toBe('not-applicable');
  });
});

describe('the country', () => {
  test('that the auditor chooses holds, beside the signals', () => {
    const { country } = choose(found, { of: 'country', code: 'MX' });
    expect(country).toEqual({ code: 'MX', signals: SIGNS.countrySignals, chosenAt: LATER });
  });

  test.each([null, 'ES'])('chosen as %s is what the signals say', (code) => {
    expect(choose(found, { of: 'country', code: 'MX' }, { of: 'country', code })).toEqual(found);
  });

  test('chosen after the pages were read has not read their numbers', () => {
    const chosen = choose(found, { of: 'country', code: 'MX' });
    expect(isReadBeforeChoice(found)).toBe(false);
    expect(isReadBeforeChoice(chosen)).toBe(true);
    const again = chosen.pages.map((each) => ({ ...each, at: '2026-01-03T00:00:00.000Z' }));
    expect(isReadBeforeChoice({ ...chosen, pages: again })).toBe(false);
  });

  test('reads the numbers of the next audit only where it was chosen', () => {
    expect(chosenCountry(found)).toBeUndefined();
    expect(chosenCountry(choose(found, { of: 'country', code: 'MX' }))).toBe('MX');
  });
});

describe('the choices of an audit', () => {
  const chosen = choose(found, IS_SHOP, IS_NOT_LOCAL, { of: 'country', code: 'MX' });

  test('stay when more of its pages are read', () => {
    const more = withPages(chosen, [pageWith('contact', { profileSignals: [{ kind: 'shop', value: 'checkout' }] })]);
    expect(more.country).toEqual(chosen.country);
    expect(kindsOf(more)).toEqual(['shop']);
  });

  test('hold in the next audit, before and after the pages that speak against them are read', () => {
    const next = withChoicesOf(newAudit(BIRTH, [pageWith('home', {})]), chosen);
    expect([next.country.code, kindsOf(next)]).toEqual(['MX', ['shop']]);
    const whole = withPages(next, [pageWith('contact', SIGNS)]);
    expect([whole.country.code, kindsOf(whole)]).toEqual(['MX', ['shop']]);
  });

  test('fit the format and survive JSON', () => {
    expect(v.parse(Audit, JSON.parse(JSON.stringify({ ...chosen, pages: [] })))).toEqual({ ...chosen, pages: [] });
  });
});

test('every country that has phone numbers can be chosen', () => {
  expect(COUNTRY_CODES.toSorted()).toEqual(getCountries().toSorted());
});
