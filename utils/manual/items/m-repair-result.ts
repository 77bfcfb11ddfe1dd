import type { Bands } from '../../bands';
import { amount, defineItem, yesNo } from '../manual-item';

/** Our judgement. */
const DAYS: Bands = [
  [2, 1],
  [7, 0.8],
  [14, 0.5],
  [Number.POSITIVE_INFINITY, 0.2],
];

export default defineItem({
  id: 'm-repair-result',
  place: { stage: 'service-claim', category: 'claims', column: 'help', weight: 4 },
  severity: 'major',
  effort: 5,
  sources: ['S004:43'],
  fields: {
    firstTime: yesNo,
    days: amount(DAYS),
  },
  words: {
    en: {
      name: 'Repair',
      title: 'Repairs are done at the first attempt, within days',
      failTitle: 'Repairs take several attempts or long',
      why: 'Customers who have to call again after a repair have lost two days.',
      advice: 'Bring the parts along, mend it at the first visit, and call a week later to ask.',
      firstTime: 'Mended at the first attempt',
      days: 'Days until it was mended',
    },
    es: {
      name: 'Reparación',
      title: 'Se repara a la primera y en pocos días',
      failTitle: 'La reparación exige varios intentos o tarda',
      why: 'El cliente que tiene que llamar de nuevo tras una reparación ha perdido dos días.',
      advice: 'Lleve las piezas, repare en la primera visita y llame una semana después para preguntar.',
      firstTime: 'Reparado a la primera',
      days: 'Días hasta la reparación',
    },
  },
});
