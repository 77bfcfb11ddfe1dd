import type { Bands } from '../../bands';
import { amount, defineItem } from '../manual-item';

/** The year is the catalogue's, what is less our judgement. */
const MONTHS: Bands = [
  [5, 0.2],
  [11, 0.5],
  [Number.POSITIVE_INFINITY, 1],
];

export default defineItem({
  id: 'm-account-manager',
  place: { stage: 'after-sale-loyalty', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:21'],
  fields: {
    months: amount(MONTHS),
  },
  words: {
    en: {
      name: 'The same contact person',
      title: 'The customer keeps the same contact person',
      failTitle: 'The contact person changes within a year',
      why: 'Customers who explain themselves to somebody new each year feel like strangers.',
      advice: 'Keep the same person for each customer for a year at least, and introduce the next one in person.',
      months: 'Months with the same person',
    },
    es: {
      name: 'La misma persona de contacto',
      title: 'El cliente conserva a su persona de contacto',
      failTitle: 'La persona de contacto cambia antes de un año',
      why: 'El cliente que cada año se explica ante alguien nuevo se siente un extraño.',
      advice: 'Mantenga a la misma persona con cada cliente al menos un año y presente en persona a la siguiente.',
      months: 'Meses con la misma persona',
    },
  },
});
