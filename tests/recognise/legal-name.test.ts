import { expect, test } from 'vitest';
import { findLegalNames } from '../../utils/recognise/company/legal-name';
import { isServiceProvider } from '../../utils/recognise/company/service-provider';

test.each([
  ['© 2026 Ashdown Kitchens Ltd', ['Ashdown Kitchens Ltd']],
  ['Muebles Alborada, S.L., con domicilio en Valencia', ['Muebles Alborada, S.L.']],
  ['Angaben gemäß § 5 DDG: Nordlicht Fahrräder GmbH & Co. KG', ['Nordlicht Fahrräder GmbH & Co. KG']],
  ['Éditeur : Les Ateliers du Port SARL', ['Les Ateliers du Port SARL']],
  ['Oficina do Pão, Lda.', ['Oficina do Pão, Lda.']],
  ['Officine del Lago S.r.l. – P. IVA 01234567890', ['Officine del Lago S.r.l.']],
  ['We limited the number of places.', []],
  ['Ask me about it.', []],
])('%s', (text, names) => {
  expect(findLegalNames(text)).toEqual(names);
});

test('those whose services others use are not behind the site', () => {
  expect(isServiceProvider('Google Ireland Limited')).toBe(true);
  expect(isServiceProvider('Metalworks Bristol Ltd')).toBe(false);
});
