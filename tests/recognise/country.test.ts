import { describe, expect, test } from 'vitest';
import { type CountrySignals, countryEvidence, countryFromSignals } from '../../utils/recognise/country/country';

const nothing: CountrySignals = {
  hosts: [],
  languageTags: [],
  internationalPhones: [],
  text: '',
  addressCountries: [],
};
const evidence = (some: Partial<CountrySignals>) => countryEvidence({ ...nothing, ...some });

describe('two signals of different kinds make a country', () => {
  test.each([
    ['ES', { hosts: ['www.olmo.es'], internationalPhones: ['+34 911 234 567'] }],
    ['GB', { hosts: ['larch.co.uk'], text: 'Registered in England and Wales, prices from £12' }],
    ['CO', { hosts: ['cafe.com.co'], text: 'NIT 900.123.456-7' }],
    ['CO', { hosts: ['cafe.co'], internationalPhones: ['+576017452310'] }],
    ['DE', { languageTags: ['de-DE'], text: 'Amtsgericht Musterstadt, HRB 12345' }],
    ['BR', { text: 'CNPJ 12.345.678/0001-95, a partir de R$ 50' }],
    ['MX', { addressCountries: ['México'], internationalPhones: ['+52 55 5345 6780'] }],
    ['AT', { addressCountries: ['Österreich'], text: 'UID: ATU12345678' }],
    ['CH', { hosts: ['laden.ch'], text: 'CHE-123.456.789' }],
    ['PT', { hosts: ['loja.pt'], addressCountries: ['PT'] }],
    ['FR', { languageTags: ['fr-FR'], text: 'SIRET 123 456 789 00012' }],
    ['IT', { hosts: ['negozio.it'], text: 'P.IVA 12345678901' }],
    ['US', { internationalPhones: ['+1 212 555 0123'], languageTags: ['en-US'] }],
    ['CA', { internationalPhones: ['+1 416 555 0123'], hosts: ['shop.ca'] }],
    ['PE', { text: 'RUC 20123456789', currencies: ['PEN'] }],
    ['CL', { hosts: ['tienda.cl'], text: 'RUT: 76.543.210-K' }],
    ['AR', { hosts: ['tienda.com.ar'], text: 'CUIT 30-71234567-8' }],
  ])('%s', (code, some) => {
    expect(evidence(some)).toMatchObject({ code, likely: { code, by: 'evidence' } });
  });
});

describe('less than that is only likely', () => {
  test.each([
    ['one signal', { hosts: ['olmo.es'] }, { code: 'ES', by: 'signal' }],
    [
      'two signals of one kind',
      { internationalPhones: ['+34911234567', '+34911234568'] },
      { code: 'ES', by: 'signal' },
    ],
    ['a language', { languageTags: ['de'] }, { code: 'DE', by: 'language' }],
    [
      'a phone outweighs the region of a template',
      { internationalPhones: ['+576017452310'], languageTags: ['es-ES'] },
      { code: 'CO', by: 'signal' },
    ],
  ])('%s', (_, some, likely) => {
    const { code, likely: found } = evidence(some);
    expect({ code, found }).toEqual({ code: undefined, found: likely });
  });

  test('two countries with the same evidence are none', () => {
    const both = evidence({ hosts: ['a.de', 'a.fr'], languageTags: ['de-DE', 'fr-FR'] });
    expect(both.code).toBeUndefined();
  });

  test.each([
    ['a domain for all', { hosts: ['startup.io'] }],
    ['the domain .co', { hosts: ['startup.co'] }],
    ['a generic domain', { hosts: ['olmo.com'] }],
    ['an address of digits', { hosts: ['127.0.0.1', 'localhost'] }],
    ['the euro', { currencies: ['EUR'], text: '12 €' }],
    ['a region of many countries', { languageTags: ['x-default'] }],
  ])('%s says nothing', (_, some) => {
    expect(evidence(some)).toEqual({ signals: [] });
  });
});

test('the signals of several pages count together, each once', () => {
  const domain = { kind: 'domain', value: 'olmo.es', code: 'ES' };
  const phone = { kind: 'phone', value: '+34911234567', code: 'ES' };
  expect(countryFromSignals([domain])).toEqual({ code: null, signals: [domain] });
  expect(countryFromSignals([domain, phone, domain])).toEqual({ code: 'ES', signals: [domain, phone] });
});
