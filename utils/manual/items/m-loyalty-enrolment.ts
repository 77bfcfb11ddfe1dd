import type { Bands } from '../../bands';
import { amount, defineItem, yesNo } from '../manual-item';

/** Our judgement. */
const STEPS: Bands = [
  [3, 1],
  [6, 0.5],
  [Number.POSITIVE_INFINITY, 0.1],
];
const DETAILS: Bands = [
  [4, 1],
  [8, 0.5],
  [Number.POSITIVE_INFINITY, 0.1],
];

export default defineItem({
  id: 'm-loyalty-enrolment',
  place: { stage: 'after-sale-loyalty', category: 'loyalty-feedback', column: 'help', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:60', 'S001:20'],
  fields: {
    steps: amount(STEPS),
    details: amount(DETAILS),
    benefit: yesNo,
  },
  words: {
    en: {
      name: 'Joining the loyalty programme',
      title: 'Joining the programme is easy',
      failTitle: 'Joining asks too much or tells too little',
      why: 'Customers who are asked for much and told little keep their data.',
      advice: 'Explain the benefit in one sentence, ask for at most four details, and have it done in three steps.',
      steps: 'Steps',
      details: 'Details asked for',
      benefit: 'The benefit was explained',
    },
    es: {
      name: 'Alta en el programa de fidelidad',
      title: 'El alta en el programa es fácil',
      failTitle: 'El alta pide demasiado o explica poco',
      why: 'El cliente al que se le pide mucho y se le explica poco se guarda sus datos.',
      advice: 'Explique la ventaja en una frase, pida cuatro datos como mucho y termine en tres pasos.',
      steps: 'Pasos',
      details: 'Datos pedidos',
      benefit: 'Se explicó la ventaja',
    },
  },
});
