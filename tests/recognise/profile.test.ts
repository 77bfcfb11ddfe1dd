import { expect, test } from 'vitest';
import { type ProfileEvidence, profileSignals } from '../../utils/recognise/profile';

const NOTHING: ProfileEvidence = {
  controlNames: [],
  headlines: [],
  headings: [],
  text: '',
  structuredTypes: [],
  hasAddress: false,
  hasOpeningHours: false,
  paths: [],
};

/** The kinds that two signals speak for, as an audit believes them. */
function kinds(evidence: Partial<ProfileEvidence>): string[] {
  const signals = profileSignals({ ...NOTHING, ...evidence });
  const named = [...new Set(signals.map(({ kind }) => kind))];
  return named.filter((kind) => signals.filter((signal) => signal.kind === kind).length >= 2);
}

test('a cart and a product make a shop', () => {
  expect(kinds({ controlNames: ['Add to basket', 'Basket (2)'], structuredTypes: ['Product'] })).toContain('shop');
});

test('an address with opening hours makes a local business', () => {
  expect(kinds({ hasAddress: true, hasOpeningHours: true })).toEqual(['local']);
});

test('an address under "Visit us" makes a local business', () => {
  expect(kinds({ hasAddress: true, headings: ['Visit us'] })).toEqual(['local']);
});

const PRICES = 'Lámpara 49 €, mesa 129 €, silla 59,90 €';

test.each([
  ['returns and prices', { controlNames: ['Devoluciones'], text: PRICES }],
  ['free delivery and prices', { text: `Envío gratis a partir de 50 €. ${PRICES}` }],
  ['returns and a cart', { controlNames: ['Returns & refunds', 'Basket'] }],
])('%s make a shop', (_, evidence) => {
  expect(kinds(evidence)).toEqual(['shop']);
});

test('prices per month make a subscription', () => {
  expect(kinds({ text: 'Basic 9 € / month. Team 29 € / month.' })).toEqual(['subscription']);
});

test('an insurer says so in its title and its menu', () => {
  expect(kinds({ headlines: ['Seguros Marena'], controlNames: ['Seguros de hogar'] })).toEqual(['critical-service']);
});

test.each([
  ['a safe payment', { text: 'Pago seguro. Sitio seguro. Aceptamos transferencia a nuestro banco.' }],
  ['one link to a bank', { controlNames: ['Banco'] }],
  ['one word of a shop', { controlNames: ['Basket'] }],
  ['two links to returns', { controlNames: ['Returns', 'Returns and refunds'] }],
  ['a price list', { text: PRICES }],
  ['returns of another kind', { controlNames: ['Tax returns', 'Return to top'], text: PRICES }],
  ['an address in the legal notice', { hasAddress: true, headings: ['Legal notice'] }],
  ['an office that can be found', { hasAddress: true, controlNames: ['Find us'] }],
])('%s makes nothing', (_, evidence) => {
  expect(kinds(evidence)).toEqual([]);
});
