import type { Bands } from '../../bands';
import { amount, defineItem, noted, yesNo } from '../manual-item';

/** Our judgement. */
const MONTHS: Bands = [
  [12, 1],
  [24, 0.5],
  [Number.POSITIVE_INFINITY, 0.1],
];

export default defineItem({
  id: 'm-satisfaction-measurement',
  place: { stage: 'after-sale-loyalty', category: 'loyalty-feedback', column: 'help', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S001:1', 'S001:22', 'S004:83'],
  fields: {
    monthsAgo: amount(MONTHS),
    answers: noted(amount()),
    changed: yesNo,
  },
  words: {
    en: {
      name: 'Measuring satisfaction',
      title: 'Satisfaction is measured and something changes',
      failTitle: 'Satisfaction is measured seldom, or changes nothing',
      why: 'Customers who answer a survey and see nothing change do not answer the next.',
      advice: 'Ask customers once a year at least, and tell them what you changed because of it.',
      monthsAgo: 'Months since the last survey',
      answers: 'Answers to it',
      changed: 'Something changed because of it',
    },
    es: {
      name: 'Medición de la satisfacción',
      title: 'La satisfacción se mide y algo cambia',
      failTitle: 'La satisfacción se mide poco, o no cambia nada',
      why: 'El cliente que responde una encuesta y no ve cambios no responde la siguiente.',
      advice: 'Pregunte al cliente al menos una vez al año y cuéntele qué cambió gracias a ello.',
      monthsAgo: 'Meses desde la última encuesta',
      answers: 'Respuestas que tuvo',
      changed: 'Algo cambió gracias a ella',
    },
  },
});
