import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-privilege-service-over-hierarchy',
  place: 'organisation',
  severity: 'major',
  effort: 5,
  sources: ['S001:5'],
  fields: {
    solve: yesNo,
    compensate: yesNo,
  },
  words: {
    en: {
      name: 'Freedom of the front line',
      title: 'Who serves may solve and compensate',
      failTitle: 'Who serves may not decide all that is needed',
      why: 'Customers who hear “I have to ask” hear that nobody here can help.',
      advice: 'Let front-line staff solve and compensate up to an amount without approval.',
      solve: 'They may solve without approval',
      compensate: 'They may compensate without approval',
    },
    es: {
      name: 'Libertad de quien atiende',
      title: 'Quien atiende puede resolver y compensar',
      failTitle: 'Quien atiende no puede decidir todo lo necesario',
      why: 'El cliente que oye «tengo que consultarlo» entiende que aquí nadie puede ayudarle.',
      advice: 'Permita que el personal de atención resuelva y compense hasta un importe sin autorización.',
      solve: 'Pueden resolver sin autorización',
      compensate: 'Pueden compensar sin autorización',
    },
  },
});
