import type { Bands } from '../../bands';
import { amount, defineItem } from '../manual-item';

/** Our judgement. */
const MINUTES: Bands = [
  [2, 1],
  [5, 0.8],
  [10, 0.5],
  [20, 0.2],
  [Number.POSITIVE_INFINITY, 0],
];

export default defineItem({
  id: 'm-wait-in-store',
  place: { stage: 'resolve-doubt', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:56'],
  fields: {
    minutes: amount(MINUTES),
  },
  words: {
    en: {
      name: 'Wait in the shop',
      title: 'Customers are served within minutes',
      failTitle: 'Customers wait long to be served',
      why: 'Customers who wait without knowing how long leave before it is their turn.',
      advice: 'Serve within five minutes, or say how long it will take and give the wait something to do.',
      minutes: 'Minutes until somebody attended',
    },
    es: {
      name: 'Espera en la tienda',
      title: 'Se atiende en pocos minutos',
      failTitle: 'Se espera mucho para ser atendido',
      why: 'El cliente que espera sin saber cuánto se va antes de que le toque.',
      advice: 'Atienda en cinco minutos, o diga cuánto falta y haga amena la espera.',
      minutes: 'Minutos hasta ser atendido',
    },
  },
});
