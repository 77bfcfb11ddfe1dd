import { expect, test } from 'vitest';
import { findPostalAddresses } from '../../utils/recognise/addresses/postal-addresses';

test.each([
  ['Visit us at 14 Harbour Street, Bristol BS1 4XX.', '14 Harbour Street, Bristol BS1 4XX', 'BS1 4XX'],
  ['221B Market Road\nLeeds\nLS1 9ZZ', '221B Market Road\nLeeds\nLS1 9ZZ', 'LS1 9ZZ'],
  ['1200 N. Elm Avenue, Suite 4, Springfield, IL 62701', '1200 N. Elm Avenue, Suite 4, Springfield, IL 62701', '62701'],
  ['350 5th Ave, New York, NY 10118', '350 5th Ave, New York, NY 10118', '10118'],
  ['88 Queen St, Toronto, ON M5H 2N2', '88 Queen St, Toronto, ON M5H 2N2', 'M5H 2N2'],
  ['7 Wattle Drive, Fitzroy VIC 3065', '7 Wattle Drive, Fitzroy VIC 3065', '3065'],
  ['C/ Mayor, 12, 3º B, 28013 Madrid', 'C/ Mayor, 12, 3º B, 28013 Madrid', '28013'],
  ['Avda. de la Constitución nº 4 · 41001 Sevilla', 'Avda. de la Constitución nº 4 · 41001 Sevilla', '41001'],
  ['Calle del Olmo s/n, 09001 Burgos', 'Calle del Olmo s/n, 09001 Burgos', '09001'],
  ['Av. Reforma 250, Col. Juárez, C.P. 06600, México', 'Av. Reforma 250, Col. Juárez, C.P. 06600, México', '06600'],
  ['Unsere Adresse: Hauptstraße 12a, 80331 München', 'Hauptstraße 12a, 80331 München', '80331'],
  ['Berliner Str. 7–9\n10115 Berlin', 'Berliner Str. 7–9\n10115 Berlin', '10115'],
  ['Lindenweg 3, 1010 Wien', 'Lindenweg 3, 1010 Wien', '1010'],
  ['Am Markt 5, 99084 Erfurt', 'Am Markt 5, 99084 Erfurt', '99084'],
  ['12 bis, rue des Lilas, 75011 Paris', '12 bis, rue des Lilas, 75011 Paris', '75011'],
  ['3 place du Marché 69002 Lyon', '3 place du Marché 69002 Lyon', '69002'],
  ['Rua 7, s/n, Lote 12 - Centro\nArraial - RJ - CEP 28.930-999', undefined, '28.930-999'],
  ['Rua das Flores, 45, 4000-123 Porto', 'Rua das Flores, 45, 4000-123 Porto', '4000-123'],
  ['Av. Paulista, 1000 - Bela Vista, São Paulo - SP, 01310-100', undefined, '01310-100'],
  ['Via 20 Settembre 5, 10121 Torino', 'Via 20 Settembre 5, 10121 Torino', '10121'],
  ['Lindenstr 40-44, 10115 Berlin', 'Lindenstr 40-44, 10115 Berlin', '10115'],
  ['Via Garibaldi 21, 40121 Bologna', 'Via Garibaldi 21, 40121 Bologna', '40121'],
  ['PO Box 77, Cardiff CF10 1AA', 'PO Box 77, Cardiff CF10 1AA', 'CF10 1AA'],
  ['Postfach 12 34, 50667 Köln', 'Postfach 12 34, 50667 Köln', '50667'],
])('%s', (text, address, postcode) => {
  const found = findPostalAddresses(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ postcode, confidence: 1 });
  if (address) expect(found[0]?.text).toBe(address);
  expect(text).toContain(found[0]?.text);
});

test.each([
  ['Carrera 7 # 71-21, Bogotá', 0.75],
  ['Calle 93B No. 14-20', 0.5],
  ['Av. Corrientes 1234, Buenos Aires', 0.75],
  ['Avenida Providencia 1208, Santiago', 0.75],
  ['Jr. de la Unión 300, Lima', 0.75],
  ['Hauptstraße 5', 0.5],
  ['Av. 9 de Octubre y Colón N21-45, Quito', 0.75],
  ['Tv. Santa Rita 61 – Centro – Belém', 0.75],
  ['Rua 7 de Setembro, 100 - Centro', 0.75],
  ['Calle 90bis # 12-30. Torre Norte', 0.75],
])('%s has no postcode', (text, confidence) => {
  const found = findPostalAddresses(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ confidence });
  expect(found[0]).not.toHaveProperty('postcode');
});

test('the stop of a sentence is no part of an address', () => {
  expect(findPostalAddresses('Calle 90bis # 12-30. Torre Norte.')[0]?.text).toBe('Calle 90bis # 12-30. Torre Norte');
});

test('two offices are two addresses', () => {
  const text = 'Hauptstraße 12, 80331 München | Ringstraße 8, 04109 Leipzig';
  expect(findPostalAddresses(text).map((address) => address.postcode)).toEqual(['80331', '04109']);
});

test.each([
  'Send us a message via e-mail 24 hours a day',
  'Calle 13 vuelve a los escenarios',
  'En la calle 13, 25 tiendas abren el domingo',
  'Only 1 place disponible',
  '2 cours de yoga par semaine',
  'The 100 best street foods of 2024',
  'We have been on the right road for 25 years',
  'Hof 5 Sterne',
  'Am Montag 5 Prozent Rabatt',
  'El camino de 2023',
  'En la calle más larga, 25 tiendas',
  'Phone 01632 960 001',
  'Call 01632 960001, Mon–Fri 9:00–18:00 and Sat 9:00–17:00',
  'Rispondiamo via WhatsApp 24 ore su 24',
  '',
])('no address in: %s', (text) => {
  expect(findPostalAddresses(text)).toEqual([]);
});

test.each(['1 ', 'calle ', 'Calle A', '1 Rue A', 'Aa', '12345 A', '1 Aa Bb ', ' '])(
  'a megabyte of "%s" does not hang',
  (piece) => {
    const start = performance.now();
    findPostalAddresses(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  },
  20_000,
);
