import { defineItem, rating } from '../manual-item';

export default defineItem({
  id: 'm-senses',
  place: { stage: 'entry', category: 'human-warmth', column: 'people', weight: 2 },
  severity: 'info',
  effort: 5,
  sources: ['S004:16', 'S004:58'],
  fields: {
    sight: rating,
    touch: rating,
    cleanliness: rating,
    music: rating,
    aroma: rating,
  },
  words: {
    en: {
      name: 'What one sees, touches, hears and smells',
      title: 'The place pleases the senses',
      failTitle: 'The place could please the senses more',
      why: 'Customers take in a place with all their senses before they look at a product.',
      advice:
        'Walk through the place with your eyes on dirt, noise, smell and what can be touched, and mend one of them each week.',
      sight: 'What one sees',
      touch: 'What one can touch',
      cleanliness: 'Cleanliness',
      music: 'Music and noise',
      aroma: 'Smell',
    },
    es: {
      name: 'Lo que se ve, se toca, se oye y se huele',
      title: 'El lugar agrada a los sentidos',
      failTitle: 'El lugar podría agradar más a los sentidos',
      why: 'El cliente percibe el lugar con todos los sentidos antes de mirar un producto.',
      advice: 'Recorra el local atento a suciedad, ruido, olor y lo que se puede tocar, y mejore una cosa cada semana.',
      sight: 'Lo que se ve',
      touch: 'Lo que se puede tocar',
      cleanliness: 'Limpieza',
      music: 'Música y ruido',
      aroma: 'Aroma',
    },
  },
});
