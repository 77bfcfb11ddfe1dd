import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-acquisition-vs-retention',
  place: 'organisation',
  severity: 'major',
  effort: 5,
  sources: ['S000:8', 'S001:2', 'S002:1'],
  fields: {
    budget: yesNo,
    goals: yesNo,
  },
  words: {
    en: {
      name: 'Keeping customers against winning new ones',
      title: 'Keeping customers has a budget and goals',
      failTitle: 'Keeping customers lacks a budget or goals',
      why: 'Customers see the best offers go to those who are not customers yet.',
      advice: 'Give the keeping of customers a budget and goals of its own, and report on them monthly.',
      budget: 'There is a budget for it',
      goals: 'There are goals for it',
    },
    es: {
      name: 'Retener clientes frente a captarlos',
      title: 'Retener clientes tiene presupuesto y objetivos',
      failTitle: 'A retener clientes le falta presupuesto u objetivos',
      why: 'El cliente ve que las mejores ofertas son para quien aún no lo es.',
      advice: 'Dé a la retención un presupuesto y objetivos propios e informe de ellos cada mes.',
      budget: 'Hay un presupuesto para ello',
      goals: 'Hay objetivos para ello',
    },
  },
});
