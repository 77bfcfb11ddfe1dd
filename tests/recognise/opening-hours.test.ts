import { expect, test } from 'vitest';
import { findOpeningHours } from '../../utils/recognise/opening-hours/opening-hours';

test.each([
  ['Lunes a viernes de 9 a 18 h', 'Mo-Fr', 'es'],
  ['Atención telefónica: de lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00', 'Mo-Fr', 'es'],
  ['L-V: 9:00 - 14:00 h, S: 10-13 h', 'Mo-Fr', 'es'],
  ['Mo–Fr 8–17 Uhr', 'Mo-Fr', 'de'],
  ['Montag bis Donnerstag von 8 bis 17 Uhr und Freitag 8 bis 13 Uhr', 'Mo-Fr', 'de'],
  ['Mo, Di, Do 9.00–12.30 und 14.00–18.00 Uhr', 'Mo-Tu,Th', 'de'],
  ['du lundi au vendredi de 9h à 12h', 'Mo-Fr', 'fr'],
  ['Ouvert du mardi au samedi, 9h30–12h / 14h–19h', 'Tu-Sa', 'fr'],
  ['seg. a sex., das 9h às 18h', 'Mo-Fr', 'pt'],
  ['Segunda a sexta-feira das 8h30 às 17h30', 'Mo-Fr', 'pt'],
  ['2ª a 6ª feira: 9h00 – 18h00', 'Mo-Fr', 'pt'],
  ['dal lunedì al venerdì 9:00-18:00', 'Mo-Fr', 'it'],
  ['Lun-Ven dalle 9 alle 13', 'Mo-Fr', undefined],
  ['Mon-Fri 9am–5pm', 'Mo-Fr', 'en'],
  ['We are open Monday to Friday from 9 a.m. to 5:30 p.m.', 'Mo-Fr', 'en'],
  ['Open every day 10:00–22:00', 'Mo-Su', 'en'],
  ['9:00–17:00, Monday to Friday', 'Mo-Fr', 'en'],
  ['Weekdays 8-18, Sat & Sun 10-16', 'Mo-Su', 'en'],
  ['M-F 9-5', 'Mo-Fr', 'en'],
  ['M-Th 8:00 am – 5:00 pm', 'Mo-Th', 'en'],
  ['Dienstag9:30 - 17:00 Uhr', 'Tu', 'de'],
  ['Call us 7 days a week between 7 a.m. and 8 p.m.', 'Mo-Su', 'en'],
  ['De lunes a jueves, entre las 9 y las 14 h', 'Mo-Th', 'es'],
  ['Friday to Monday 6pm to midnight', 'Mo,Fr-Su', 'en'],
  ['Mon-Thu 8a-5p', 'Mo-Th', 'en'],
  ['8am-8pm CT, Monday through Saturday', 'Mo-Sa', 'en'],
])('%s: %s', (text, days, language) => {
  const found = findOpeningHours(['Some shop', text, 'Somewhere']);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ block: 1, text, days, always: false });
  if (language) expect(found[0]?.language).toBe(language);
});

test('the same days in another line are the hours of something else', () => {
  const lines = ['Office: Monday to Friday 8:00–17:00', 'Ashdown Bikes', 'Shop: Monday to Saturday 10:00–19:00'];
  expect(findOpeningHours(lines).map(({ text }) => text)).toEqual([lines[0], lines[2]]);
});

test('day and time in cells of a table are one finding, with the closed day', () => {
  const cells = [
    'Opening hours',
    'Monday',
    '9:00 – 17:00',
    'Tuesday',
    '9:00 – 17:00',
    'Saturday',
    'closed',
    'Sunday',
    '10–12',
  ];
  expect(findOpeningHours(cells)).toEqual([
    {
      block: 1,
      text: 'Monday 9:00 – 17:00 Tuesday 9:00 – 17:00 Saturday closed Sunday 10–12',
      language: 'en',
      days: 'Mo-Tu,Su',
      always: false,
      confidence: 1,
    },
  ]);
});

test.each([
  [['Öffnungszeiten', '9:00–18:00 Uhr'], 0.75],
  [['Opening hours: 9am to 5pm'], 0.75],
  [['Horario de atención', 'Lunes a viernes', '9:00 a 18:00'], 1],
  [['Mon–Fri 9am–5pm'], 0.75],
  [['Thursday 9am–5pm'], 0.5],
])('%j: confidence %d', (blocks, confidence) => {
  expect(findOpeningHours(blocks)[0]?.confidence).toBe(confidence);
});

test.each([
  ['Open 24/7', 0.75],
  ['Emergency line: 24 hours', 0.75],
  ['Urgencias 24 h', 0.75],
  ['Wir sind rund um die Uhr erreichbar.', 0.75],
  ['Dépannage 24h/24 et 7j/7', 0.75],
  ['Plantão 24 horas por dia', 0.75],
  ['Pronto intervento 24 ore su 24', 0.75],
  ['Protection 24/7', 0.5],
])('%s is always', (text, confidence) => {
  expect(findOpeningHours([text])[0]).toMatchObject({ block: 0, always: true, confidence });
});

test.each([
  ['We reply within 24 hours'],
  ['Available: an answer to your e-mail in 24 hours'],
  ['Respondemos en menos de 24 horas, los 7 días'],
  ['Antwort innerhalb von 24 Stunden'],
  ['Réponse sous 24h'],
  ['Offer ends in 24 hours'],
  ['Deliveries are made Monday to Friday between 8am and 6pm'],
  ['Delivery: Mon–Fri 8:00–18:00'],
  ['Entregas de lunes a viernes de 9 a 18 h'],
  ['Lieferung Mo–Fr 8–17 Uhr'],
  ['Saturday 12 May, 18:00–22:00: summer party'],
  ['12 May 2025, Saturday 18:00–22:00'],
  ['Join our webinar on Thursday 3pm–4pm'],
  ['Monday 18:00–19:30 Beginners'],
  ['Monday: Yoga 18:00–19:30'],
  ['Concierto el sábado de 20:00 a 22:00'],
  ['Delivery in 2-3 days'],
  ['Call 01632 960 001 or 01632 960 002'],
  ['Published on Friday 14.03.2025'],
  ['Ages 9-12, rooms 3 to 5'],
  ['From 1998 to 2024'],
  ['Monday 9 and 5 July'],
])('no opening hours in: %s', (text) => {
  expect(findOpeningHours([text])).toEqual([]);
});

test('a class timetable in cells is none', () => {
  const cells = ['Class timetable', 'Monday', '18:00–19:30', 'Wednesday', '18:00–19:30'];
  expect(findOpeningHours(cells)).toEqual([]);
});

test('a long text is quoted where the hours are', () => {
  const long = `${'Our house has a long story. '.repeat(15)}Straße und Maße: open Mon–Fri 9am–5pm, ${'And so on. '.repeat(30)}`;
  expect(findOpeningHours([long])[0]?.text).toBe('Mon–Fri 9am–5pm');
});

test.each(['9-5 ', 'mon ', 'mon 9-5 ', '9', ' ', '24 h ', 'mon-', '9:00'])(
  'a megabyte of "%s" does not hang',
  (piece) => {
    const start = performance.now();
    findOpeningHours([piece.repeat(1_000_000 / piece.length)]);
    expect(performance.now() - start).toBeLessThan(20_000);
  },
  30_000,
);

test.each([
  'Atención al cliente de 9 a 18 hs',
  'Telefonisch erreichbar: 8–18 Uhr',
  'Accueil téléphonique : 9h–12h',
  'Atendimento: 8h às 18h',
  'Assistenza clienti: 9:00–18:00',
])('a service with times has hours: %s', (text) => {
  expect(findOpeningHours([text])).toMatchObject([{ always: false, confidence: 0.75 }]);
});

test('a service that answers in some hours has none', () => {
  expect(findOpeningHours(['Atención al cliente responde de 2 a 4 horas'])).toEqual([]);
});
