import { describe, expect, test } from 'vitest';
import { findPhoneNumbers, parsePhone } from '../../utils/recognise/phones/phone-numbers';

const numbers = (text: string, country?: string, before?: string) =>
  findPhoneNumbers(text, { ...(country && { country }), ...(before && { before }) }).map(
    ({ e164, text: written }) => e164 ?? written,
  );
const first = (text: string, country?: string, before?: string) =>
  findPhoneNumbers(text, { ...(country && { country }), ...(before && { before }) })[0];

describe('a number is found and read with the rules of its country', () => {
  test.each([
    ['ES', 'Llámanos al 91 123 45 67', '+34911234567'],
    ['ES', 'Teléfono: +34 (0)91 123 45 67', '+34911234567'],
    ['ES', 'desde fuera 0034 91 123 45 67', '+34911234567'],
    ['ES', 'Tel. 34 911 23 45 67', '+34911234567'],
    ['GB', 'Ring us on (020) 7946 0018', '+442079460018'],
    ['GB', '01632 960 123', '+441632960123'],
    ['GB', '07700 900123', '+447700900123'],
    ['GB', '+44 (0)20 7946 0018', '+442079460018'],
    ['US', '(212) 555-0123', '+12125550123'],
    ['US', '212.555.0123', '+12125550123'],
    ['US', '1-212-555-0123', '+12125550123'],
    ['US', '２１２５５５０１２３', '+12125550123'],
    ['CA', '+1 (416) 555‑0199', '+14165550199'],
    ['DE', 'Telefon 030 / 23125 456', '+493023125456'],
    ['DE', '+49 (0)30 – 23125-0', '+4930231250'],
    ['DE', '+030/23125456', '+493023125456'],
    ['FR', '01.99.00.12.34', '+33199001234'],
    ['FR', '+33 (0)6 39 98 12 34', '+33639981234'],
    ['IT', '+39 06 4567 8901', '+390645678901'],
    ['PT', 'Ligue 21 234 56 70', '+351212345670'],
    ['BR', '(11) 3456.7800', '+551134567800'],
    ['BR', '0800 765 4321', '+558007654321'],
    ['BR', '(0xx11) 3456-7800', '+551134567800'],
    ['CO', 'PBX (601) 745 2310', '+576017452310'],
    ['CO', '(1) 745-2310', '+576017452310'],
    ['CO', '(57+1) 745 2310', '+576017452310'],
    ['CO', '018000 912 345', '+5718000912345'],
    ['MX', '01 (55) 5345 6780', '+525553456780'],
    ['MX', '+52 1 55 5345 6780', '+525553456780'],
    ['AR', 'Tel (011) 4345-6780', '+541143456780'],
    ['AR', '(+54) 9 11 2345-6780', '+5491123456780'],
    ['CL', '+56 2 2345 6780', '+56223456780'],
    ['PE', '(01) 712 3450', '+5117123450'],
    ['AU', '(02) 5550 1234', '+61255501234'],
    ['AU', '1300 555 012', '+611300555012'],
    ['AT', 'Tel.: 01 / 534 56 80', '+4315345680'],
    ['CH', '044 668 18 00', '+41446681800'],
    ['NL', '020 794 6001', '+31207946001'],
    ['JP', '電話0312345670まで', '+81312345670'],
    ['SG', '0011-212-555-0123', '+12125550123'],
  ])('%s: %s', (country, text, e164) => {
    expect(numbers(text, country)).toEqual([e164]);
  });
});

describe('what is no phone number stays unread', () => {
  test.each([
    ['DE', 'geboren am 05.10.1986'],
    ['DE', 'Messe 03.06-07.06.2015'],
    ['US', 'Analyst, 03/2015 – 03/2016'],
    ['US', '2012/01/02 08:00'],
    ['ES', '© 2012-2024 Talleres Olmo'],
    ['ES', 'desde 1998 / 2004 y hasta hoy'],
    ['NL', 'BSN 20550707'],
    ['NL', 'burger 20550707'],
    ['US', 'f47ac10b-58cc-4372-a567-0e02b2c3d479'],
    ['ES', '40.416775, -3.703790'],
    ['ES', 'Total: 911.234.567,50 €'],
    ['ES', 'una inversión de 911 234 567 €'],
    ['US', '$212-555-0123'],
    ['FR', 'SIRET 012 345 678 00012'],
    ['FR', 'RCS Lyon 0123456789'],
    ['IT', 'P.IVA 06456789012'],
    ['IT', 'C.F. e P. IVA: 06456789012'],
    ['DE', 'USt-IdNr.: DE 030231254'],
    ['DE', 'HRB 030231254'],
    ['DE', 'Aktenzeichen 030-23125/456'],
    ['AT', 'D.S. N° 016-2024-ABC'],
    ['CO', 'Pages 1 2 3 4 5 ... 9947 Next'],
    ['GB', 'Jersey (+44 1534)'],
    ['ES', 'C.P. 28001'],
    ['DE', 'IBAN DE89 3704 0044 0532 0130 00'],
    ['ES', 'IBAN ES91 2100 0418 4502 0005 1332'],
    ['ES', 'NIF 911234567'],
    ['ES', 'Pedido n.º 911234567'],
    ['ES', 'Ref. 611 234 567'],
    ['CO', 'NIT 900.123.456-7'],
    ['CO', 'CALLE 79 # 74 - 155'],
    ['BR', 'CNPJ 12.345.678/0001-95'],
    ['BR', 'CEP 28.950-000'],
    ['BR', 'CPF 123.456.789-09'],
    ['CL', 'RUT 76.543.210-K'],
    ['AR', 'CUIT 30-71234567-8'],
    ['PE', 'RUC 20123456789'],
    ['GB', 'SRA No.: 8000244'],
    ['GB', 'PO Box 6806'],
    ['US', 'ISBN 978-3-16-148410-0'],
    ['US', 'EAN 2125550123'],
    ['US', 'Boston, MA 02284-1003'],
    ['US', 'Visa 4111 1111 1111 1111'],
    ['ES', 'Horario: 9-13 16-20'],
    ['DE', 'Mo-Fr 08-12 14-18'],
    ['DE', '0900-1730 Uhr, 09.00-13.00 14.00-18.00'],
    ['US', 'Call us 24/7'],
    ['ES', 'llámanos 24 horas'],
    ['US', 'part abc212-555-0123'],
    ['US', '212-555-0123def'],
    ['US', '/img/2125550123.jpg'],
    ['US', 'photo_2125550123'],
    ['US', '650+253+1234'],
    ['US', '80.585 ((79.964)'],
    ['US', 'from 12.1 - 23.71 - 23.45'],
    ['US', '555-0123'],
    ['DE', '30 23125 456'],
    ['GB', '1004'],
    ['FR', 'en 3000 exemplaires'],
    ['US', 'Mobile 500 apps'],
  ])('%s: %s', (country, text) => {
    expect(numbers(text, country)).toEqual([]);
  });
});

describe('several numbers in one line are told apart', () => {
  test.each([
    ['ES', 'Tel. 911 234 567 / 911 234 568', ['+34911234567', '+34911234568']],
    ['ES', '911 234 567 ó 911 234 568', ['+34911234567', '+34911234568']],
    ['ES', '911 234 567 y 611 234 568', ['+34911234567', '+34611234568']],
    ['ES', 'Tel. 911 234 567 | C.P. 28001', ['+34911234567']],
    ['ES', '911234567-911234568', ['+34911234567', '+34911234568']],
    ['US', 'Toll Free: 800.555.0123 or Local: 206.555.0123', ['+18005550123', '+12065550123']],
    ['US', '212-555-0123 - 800-555-0123', ['+12125550123', '+18005550123']],
    ['DE', 'Tel. 030 23125 456 / 030 23125 457', ['+493023125456', '+493023125457']],
    ['DE', 'Tel. 030 23125456, 23125457', ['+493023125456', '+493023125457']],
    ['CO', '+57 (601) 745 2310 / +57 315 234 5670', ['+576017452310', '+573152345670']],
    ['FR', '01 99 00 12 34 01 99 00 12 35', ['+33199001234', '+33199001235']],
    ['IN', 'Phone: +91 (522) 4101800, +91 (522) 4101801', ['+915224101800', '+915224101801']],
  ])('%s: %s', (country, text, expected) => {
    expect(numbers(text, country)).toEqual(expected);
  });
});

describe('a number ends where it ends', () => {
  test.each([
    ['DE', '030 23125 456 05.10.1986', '030 23125 456'],
    ['ES', '28001 Madrid 911 234 567', '911 234 567'],
    ['ES', '28001 911 234 567', '911 234 567'],
    ['DE', 'Tel. 030 23125456 10115 Berlin', '030 23125456'],
    ['CH', '044 668 18 00 (Axel)', '044 668 18 00'],
    ['US', 'Call (212) 555-0123.', '(212) 555-0123'],
    ['US', '(call 212-555-0123)', '212-555-0123'],
    ['GB', '020 7946 0018Email: hello@studio.example', '020 7946 0018'],
    ['ES', 'Tel.: 911 234 567. Lunes a viernes 9-14 h', '911 234 567'],
  ])('%s: %s', (country, text, written) => {
    expect(findPhoneNumbers(text, { country }).map((phone) => phone.text)).toEqual([written]);
  });

  test('its place is that in the given text, whatever stands before', () => {
    const text = 'Zentrale: +49 30 23125 456';
    const phone = first(text, 'DE', 'Telefon');
    expect(text.slice(phone?.start, phone?.end)).toBe('+49 30 23125 456');
  });
});

test.each([
  ['US', '212-555-0123 x4672', '4672'],
  ['US', '(212) 555-0123, ext. 12', '12'],
  ['ES', '911 234 567 ext. 204', '204'],
  ['AR', '(011) 4345-6780 int. 33', '33'],
  ['BR', '(11) 3456-7800 ramal 21', '21'],
  ['DE', '030 23125456 Durchwahl 12', '12'],
  ['NZ', '03-331 6005 #3456', '3456'],
])('%s: %s has the extension %s', (country, text, extension) => {
  expect(first(text, country)?.extension).toBe(extension);
});

test.each([
  ['US', '1-800-SIX-FLAGS', '+18007493524'],
  ['US', 'Call 1-800-FLOWERS NOW', '+18003569377'],
  ['US', '1-877-OUR-BANK (687-2265)', '+18776872265'],
  ['AU', '1300 FLOWER', '+611300356937'],
])('%s: the words of %s are dialled', (country, text, e164) => {
  expect(numbers(text, country)).toEqual([e164]);
});

test('words behind a number are not dialled', () => {
  expect(numbers('1-800-555-0123 CALL NOW', 'US')).toEqual(['+18005550123']);
});

describe('the label says what the number is', () => {
  test.each([
    ['DE', 'Fax: 030 23125 457', 'fax'],
    ['DE', 'Tel./Fax: 030 23125 457', 'fixed'],
    ['GB', 'T 020 7946 0018 F 020 7946 0019', 'fixed'],
    ['GB', 'F: 020 7946 0019', 'fax'],
    ['FR', 'Télécopie : 01 99 00 12 34', 'fax'],
    ['GB', '020 7946 0019 (fax)', 'fax'],
    ['ES', 'WhatsApp 611 234 567', 'whatsapp'],
    ['ES', 'Teléfono y WhatsApp: 611 234 567', 'mobile'],
    ['ES', '900 234 567', 'free'],
    ['ES', '902 234 567', 'shared-cost'],
    ['ES', '807 234 567', 'premium'],
    ['GB', '0845 046 0123', 'shared-cost'],
    ['DE', '0900 1 234560', 'premium'],
    ['FR', '0 899 12 34 50', 'premium'],
    ['US', '(212) 555-0123', 'fixed-or-mobile'],
  ])('%s: %s: %s', (country, text, kind) => {
    expect(first(text, country)?.kind).toBe(kind);
  });

  test('a label reaches over from the block before', () => {
    expect(first('030 23125 457', 'DE', 'Fax')).toMatchObject({ kind: 'fax', labelled: true, confidence: 1 });
  });

  test('a fax label does not reach behind the number it belongs to', () => {
    const kinds = findPhoneNumbers('Fax 030 23125 457 Tel. 030 23125 456', { country: 'DE' }).map(({ kind }) => kind);
    expect(kinds).toEqual(['fax', 'fixed']);
  });

  test.each([
    ['GB', 'Emergencies: call 112', '112'],
    ['ES', 'Llama al 016', '016'],
    ['ES', 'Teléfono: 1004', '1004'],
    ['FR', 'Composez le 3939', '3939'],
    ['DE', 'Rufnummer 116 117', '116 117'],
  ])('%s: the short number of "%s" needs its label', (country, text, written) => {
    expect(first(text, country)).toMatchObject({ text: written, kind: 'short', labelled: true });
    expect(numbers(written, country)).toEqual([]);
  });

  test('a number without area code needs its label', () => {
    expect(first('PBX 3732310', 'CO')).toMatchObject({ text: '3732310', kind: 'unknown', confidence: 0.5 });
    expect(numbers('3732310', 'CO')).toEqual([]);
  });
});

test.each([
  ['+34 911 234 567', 1],
  ['Tel. 911234567', 1],
  ['911 234 567', 0.75],
  ['911234567', 0.5],
])('%s is certain to %d', (text, confidence) => {
  expect(first(text, 'ES')?.confidence).toBe(confidence);
});

test.each([
  ['US', '(212) 555-0123'],
  ['ES', 'Tel. 123 456 789'],
  ['ES', 'Tel. 000 000 000'],
  ['ES', '600 000 000'],
  ['PT', '912 345 678'],
  ['FR', '01 23 45 67 89'],
  ['BR', '(11) 99999-9999'],
  ['US', '+1 555 234 5678'],
])('%s: %s is a placeholder', (country, text) => {
  expect(first(text, country)?.placeholder).toBe(true);
});

test('no other country is tried for a number that does not fit', () => {
  expect(numbers('020 7946 0018', 'US')).toEqual([]);
  expect(numbers('020 7946 0018')).toEqual([]);
  expect(numbers('+44 20 7946 0018')).toEqual(['+442079460018']);
});

test.each([
  ['tel:+34-911-234-567', 'US', { e164: '+34911234567', country: 'ES', kind: 'fixed' }],
  ['+44 20 7946 0018;ext=12', undefined, { e164: '+442079460018', country: 'GB', kind: 'fixed' }],
  ['1-800-FLOWERS', 'US', { e164: '+18003569377', country: 'US', kind: 'free' }],
  ['112', 'ES', { kind: 'short' }],
  ['911 234', 'ES', { kind: 'short' }],
  ['911 23', undefined, { kind: 'unknown' }],
  ['call us', 'ES', undefined],
])('%s is read as a target', (written, country, expected) => {
  expect(parsePhone(written, country)).toEqual(expected);
});

test.each([
  ['digits', '1'.repeat(1_000_000)],
  ['single digits', '1 2 3 4 5 6 7 8 9 0 '.repeat(50_000)],
  ['brackets', '((( '.repeat(250_000)],
  ['words behind prefixes', '800-AAAA '.repeat(110_000)],
  ['labels', 'Tel 112 '.repeat(125_000)],
])('a megabyte of %s ends', (_, text) => {
  expect(findPhoneNumbers(text, { country: 'US' }).length).toBeLessThanOrEqual(20_000);
});
