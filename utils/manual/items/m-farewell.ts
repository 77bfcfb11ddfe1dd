import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-farewell',
  place: { stage: 'farewell', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:61'],
  fields: {
    thanked: yesNo,
    nextStep: yesNo,
    invitedBack: yesNo,
  },
  words: {
    en: {
      name: 'Farewell',
      title: 'Customers are thanked and invited back',
      failTitle: 'The farewell leaves something out',
      why: 'Customers take the last word home with them.',
      advice: 'Thank everybody, say what happens next, and invite them back.',
      thanked: 'One is thanked',
      nextStep: 'The next step is said',
      invitedBack: 'One is invited back',
    },
    es: {
      name: 'Despedida',
      title: 'Al cliente se le agradece y se le invita a volver',
      failTitle: 'A la despedida le falta algo',
      why: 'El cliente se lleva a casa la última palabra.',
      advice: 'Agradezca a todos, diga qué pasará después e invítelos a volver.',
      thanked: 'Dan las gracias',
      nextStep: 'Dicen el siguiente paso',
      invitedBack: 'Invitan a volver',
    },
  },
});
