import { expect, test } from 'vitest';
import type { Facts } from '../../utils/facts';
import { placeOfCountrySign, placeOfKindSign } from '../../utils/signal-places';
import { address, page, phone } from './contact-facts';

const telling = (signs: Partial<Facts['page']>) =>
  ({ countrySignals: [], profileSignals: [], ...signs }) as unknown as Facts['page'];

test('a sign of the country is a number that can be shown', () => {
  const sign = { kind: 'phone', value: '0044 20 7946 0123', code: 'GB' };
  const evidence = { ...phone.evidence, selector: '#call', quote: '+44 20 7946 0123' };
  const facts = {
    page: telling({ countrySignals: [sign] }),
    phones: [
      { ...phone, e164: '+441632960555' },
      { ...phone, evidence },
    ],
  };
  expect(placeOfCountrySign([page('home'), page('contact', facts)], sign)).toEqual(evidence);
});

test('a sign that no other fact knows is told with its page', () => {
  const sign = { kind: 'currency', value: 'GBP', code: 'GB' };
  const pages = [page('home'), page('contact', { page: telling({ countrySignals: [sign] }) })];
  expect(placeOfCountrySign(pages, sign)).toEqual({ page: 'https://www.company.example/contact', quote: 'GBP' });
});

test('an address as a sign of the kind of business is quoted', () => {
  const facts = { page: telling({ profileSignals: [{ kind: 'local', value: 'address' }] }), addresses: [address] };
  expect(placeOfKindSign([page('contact', facts)], 'local', 'address')).toEqual(address.evidence);
});

test('a sign that no page of the audit gave has no place', () => {
  expect(placeOfKindSign([page('home')], 'shop', 'basket')).toBeUndefined();
});
