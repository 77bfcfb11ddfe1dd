import { defineItem, rating, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-receptionist-guard',
  place: { stage: 'entry', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:14', 'S002:25'],
  fields: {
    greeted: yesNo,
    kindness: rating,
    guard: rating,
  },
  words: {
    en: {
      name: 'Reception and guard',
      title: 'Reception and guard are kind',
      failTitle: 'Reception or guard could be kinder',
      why: 'Customers meet the receptionist before anybody else, and remember how it felt.',
      advice: 'Choose and train for kindness at the door: a greeting, a look, and the name of whom one seeks.',
      greeted: 'One is greeted',
      kindness: 'Kindness at the reception',
      guard: 'Manners of the guard',
    },
    es: {
      name: 'Recepción y vigilancia',
      title: 'Recepción y vigilancia son amables',
      failTitle: 'Recepción o vigilancia podrían ser más amables',
      why: 'El cliente conoce a la recepcionista antes que a nadie, y recuerda cómo se sintió.',
      advice: 'Elija y forme en amabilidad a quien está en la puerta: un saludo, una mirada y a quién busca.',
      greeted: 'Saludan',
      kindness: 'Amabilidad en recepción',
      guard: 'Trato del vigilante',
    },
  },
});
