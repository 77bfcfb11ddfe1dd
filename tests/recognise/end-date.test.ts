import { expect, test } from 'vitest';
import { endDate } from '../../utils/recognise/end-date';

test.each([
  ['Offer ends 31 March 2024', '2024-03-31'],
  ['Sale until Sunday, 2 June 2024!', '2024-06-02'],
  ['Closed until January 6th, 2025', '2025-01-06'],
  ['Oferta válida hasta el 31 de marzo de 2024', '2024-03-31'],
  ['Cerrado por vacaciones hasta el 31/08/2025', '2025-08-31'],
  ['Betriebsferien bis zum 15.08.2025', '2025-08-15'],
  ['Angebot gültig bis 3. Mai 2025', '2025-05-03'],
  ["Offre valable jusqu'au 31 juillet 2024", '2024-07-31'],
  ['Promoção válida até 31 de dezembro de 2024', '2024-12-31'],
  ['Offerta valida fino al 30 giugno 2024', '2024-06-30'],
  ['Open until 18:00', undefined],
  ['From 31 March 2024', undefined],
  ['We worked there until 2019', undefined],
])('%s', (text, date) => {
  expect(endDate(text)).toBe(date);
});
