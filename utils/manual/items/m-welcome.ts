import type { Bands } from '../../bands';
import { amount, defineItem, rating } from '../manual-item';

/** Our judgement. */
const SECONDS: Bands = [
  [30, 1],
  [60, 0.8],
  [180, 0.4],
  [Number.POSITIVE_INFINITY, 0],
];

export default defineItem({
  id: 'm-welcome',
  place: { stage: 'entry', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:55'],
  fields: {
    seconds: amount(SECONDS),
    impression: rating,
  },
  words: {
    en: {
      name: 'Welcome',
      title: 'Visitors are greeted well',
      failTitle: 'Visitors could be greeted better',
      why: 'Customers whom nobody greets feel that they disturb.',
      advice: 'Greet everybody within half a minute, even while busy with somebody else.',
      seconds: 'Seconds until somebody greeted',
      impression: 'Impression',
    },
    es: {
      name: 'Bienvenida',
      title: 'Se recibe bien a quien entra',
      failTitle: 'Se podría recibir mejor a quien entra',
      why: 'El cliente al que nadie saluda siente que molesta.',
      advice: 'Salude a todos en medio minuto, aunque esté atendiendo a otra persona.',
      seconds: 'Segundos hasta el saludo',
      impression: 'Impresión',
    },
  },
});
