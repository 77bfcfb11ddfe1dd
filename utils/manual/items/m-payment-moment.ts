import type { Bands } from '../../bands';
import { amount, defineItem, yesNo } from '../manual-item';

/** Our judgement. */
const MINUTES: Bands = [
  [2, 1],
  [5, 0.8],
  [10, 0.4],
  [Number.POSITIVE_INFINITY, 0],
];

export default defineItem({
  id: 'm-payment-moment',
  place: { stage: 'contract-pay', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:59'],
  fields: {
    queueMinutes: amount(MINUTES),
    means: yesNo,
    receipt: yesNo,
    correct: yesNo,
  },
  words: {
    en: {
      name: 'Moment of payment',
      title: 'Paying goes smoothly',
      failTitle: 'Paying takes long or brings surprises',
      why: 'Customers remember the end of a visit best, and paying is nearly the end.',
      advice: 'Keep the queue under five minutes, take every usual means of payment, and hand over a correct receipt.',
      queueMinutes: 'Minutes in the queue',
      means: 'My means of payment was accepted',
      receipt: 'There was a receipt',
      correct: 'The sum was correct',
    },
    es: {
      name: 'El momento del cobro',
      title: 'El cobro transcurre bien',
      failTitle: 'El cobro lleva tiempo o trae sorpresas',
      why: 'El cliente recuerda mejor el final de una visita, y pagar es casi el final.',
      advice:
        'Que la cola no pase de cinco minutos, acepte los medios de pago habituales y entregue un recibo correcto.',
      queueMinutes: 'Minutos en la cola',
      means: 'Aceptaron mi medio de pago',
      receipt: 'Dieron recibo',
      correct: 'La suma era correcta',
    },
  },
});
