import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-leadership-policy',
  place: 'organisation',
  severity: 'major',
  effort: 5,
  sources: ['S000:28', 'S000:30', 'S001:5'],
  fields: {
    written: yesNo,
    enforced: yesNo,
    shared: yesNo,
  },
  words: {
    en: {
      name: '“In doubt, the customer first”',
      title: 'The customer comes first by a written policy',
      failTitle: 'No full policy puts the customer first',
      why: 'Customers feel whether the person before them may decide for them.',
      advice: 'Write down “in doubt, the customer first”, share it with every area, and have the leader enforce it.',
      written: 'It is written down',
      enforced: 'The leader enforces it',
      shared: 'All areas share it',
    },
    es: {
      name: '«En caso de duda, primero el cliente»',
      title: 'El cliente va primero por política escrita',
      failTitle: 'Ninguna política completa pone primero al cliente',
      why: 'El cliente nota si quien le atiende puede decidir a su favor.',
      advice:
        'Escriba «en caso de duda, primero el cliente», compártalo con todas las áreas y que la dirección lo haga cumplir.',
      written: 'Está por escrito',
      enforced: 'La dirección lo hace cumplir',
      shared: 'Todas las áreas lo comparten',
    },
  },
});
