import { expect, test } from 'vitest';
import { timeSpans } from '../../utils/recognise/time-spans';

test.each([
  ['Mon–Fri 9am to 5.30 pm', ['09:00-17:30']],
  ['Mo-Fr 09:00-18:00', ['09:00-18:00']],
  ['Lunes a viernes de 9:00 a 14:00 y de 16:00 a 19:00', ['09:00-14:00', '16:00-19:00']],
  ['Mon–Fri 9–5', ['09:00-17:00']],
  ['du lundi au vendredi de 9h00 à 18h30', ['09:00-18:30']],
  ['closed', []],
])('%s', (text, spans) => {
  expect(timeSpans(text)).toEqual(spans);
});
