import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-long-term',
  place: 'organisation',
  severity: 'minor',
  effort: 5,
  sources: ['S001:12'],
  fields: {
    beyondAYear: yesNo,
  },
  words: {
    en: {
      name: 'Long term',
      title: 'The loyalty plan reaches beyond a year',
      failTitle: 'The loyalty plan ends within a year',
      why: 'Customers become loyal over years, not over campaigns.',
      advice: 'Plan the loyalty of customers for more than twelve months, and keep to it.',
      beyondAYear: 'It reaches beyond twelve months',
    },
    es: {
      name: 'Largo plazo',
      title: 'El plan de fidelidad va más allá de un año',
      failTitle: 'El plan de fidelidad acaba antes de un año',
      why: 'El cliente se hace fiel en años, no en campañas.',
      advice: 'Planifique la fidelidad a más de doce meses y manténgala.',
      beyondAYear: 'Va más allá de doce meses',
    },
  },
});
