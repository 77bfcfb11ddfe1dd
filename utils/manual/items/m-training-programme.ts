import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-training-programme',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'people', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:19', 'S001:11', 'S003:37'],
  fields: {
    structured: yesNo,
    regular: yesNo,
    answersKnown: yesNo,
  },
  words: {
    en: {
      name: 'Training of customers and staff',
      title: 'Training is structured, regular and seen in the answers',
      failTitle: 'Training has gaps',
      why: 'Customers notice within a minute whether the person before them was trained.',
      advice: 'Plan training for staff and customers, repeat it, and test whether staff know the ten usual answers.',
      structured: 'It is structured',
      regular: 'It is repeated regularly',
      answersKnown: 'Staff know the answer at once',
    },
    es: {
      name: 'Formación de clientes y personal',
      title: 'La formación es periódica y se nota al responder',
      failTitle: 'La formación tiene lagunas',
      why: 'El cliente nota en un minuto si quien le atiende está formado.',
      advice:
        'Planifique la formación de personal y clientes, repítala y compruebe que el personal sabe las diez respuestas habituales.',
      structured: 'Está estructurada',
      regular: 'Se repite con regularidad',
      answersKnown: 'El personal sabe la respuesta al momento',
    },
  },
});
