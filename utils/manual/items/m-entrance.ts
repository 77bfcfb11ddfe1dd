import { defineItem, rating } from '../manual-item';

export default defineItem({
  id: 'm-entrance',
  place: { stage: 'entry', category: 'human-warmth', column: 'people', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:54'],
  fields: {
    impression: rating,
  },
  words: {
    en: {
      name: 'Entrance',
      title: 'The first steps inside feel good',
      failTitle: 'The first steps inside could feel better',
      why: 'Customers feel in their first steps whether they are in the right place.',
      advice: 'Keep the entrance free, bright and clean, and let the next step be seen from the door.',
      impression: 'Impression',
    },
    es: {
      name: 'Entrada',
      title: 'Los primeros pasos dentro son agradables',
      failTitle: 'Los primeros pasos dentro podrían agradar más',
      why: 'El cliente siente en los primeros pasos si está en el lugar adecuado.',
      advice: 'Mantenga la entrada despejada, luminosa y limpia, y que desde la puerta se vea adónde ir.',
      impression: 'Impresión',
    },
  },
});
