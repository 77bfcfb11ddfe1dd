import { expect, test } from 'vitest';
import { findCompanyIds } from '../../utils/recognise/company/company-ids';

test.each([
  [
    'Registered in England and Wales. Company number: 01234567. VAT no. GB 123 4567 89',
    ['register GB', 'register GB', 'vat GB'],
  ],
  ['HRB 12345 B, Amtsgericht Charlottenburg, USt-IdNr.: DE123456789', ['register DE', 'register DE', 'vat DE']],
  ['UID: ATU12345678, Firmenbuchnummer: FN 123456 a', ['vat AT', 'register AT']],
  ['CHE-123.456.789 MWST', ['vat CH']],
  ['SIRET : 123 456 789 00012 – TVA intracommunautaire : FR 12 123456789', ['register FR', 'vat FR']],
  ['RCS Paris B 123 456 789', ['register FR']],
  ['C.I.F.: B-12345678, inscrita en el Registro Mercantil de Madrid', ['tax ES', 'register ES']],
  ['NIF: 12345678Z', ['tax ES']],
  ['ESB12345678', ['vat ES']],
  ['NIPC: 501 234 567', ['tax PT']],
  ['CNPJ: 12.345.678/0001-90', ['tax BR']],
  ['12.345.678/0001-90', ['tax BR']],
  ['P.IVA 01234567890 – REA: BO-123456', ['vat IT', 'register IT']],
  ['Partita IVA: IT01234567890', ['vat IT']],
  ['CUIT 30-12345678-9', ['tax AR']],
  ['R.U.T.: 76.123.456-K', ['tax CL']],
  ['NIT 900.123.456-7', ['tax CO']],
  ['RUC: 20123456789', ['tax PE']],
  ['RFC: ABC010203XY9', ['tax MX']],
  ['ABN 12 345 678 901', ['tax AU']],
])('%s', (text, expected) => {
  expect(findCompanyIds(text).map(({ kind, country }) => `${kind} ${country}`)).toEqual(expected);
});

test.each([
  'Call 020 7946 0123',
  'IBAN DE89 3704 0044 0532 0130 00',
  'RFC 2616 describes HTTP',
  'Order no. 123456789',
  'Founded in 1998, 12.345.678 visits',
  'VAT included',
  'Unit 5',
  'company no. 1 in the region',
])('no company id in: %s', (text) => {
  expect(findCompanyIds(text)).toEqual([]);
});

test('the words are kept as they stand', () => {
  expect(findCompanyIds('… · VAT no. GB 123 4567 89 · …')).toEqual([
    { text: 'VAT no. GB 123 4567 89', kind: 'vat', country: 'GB' },
  ]);
});
