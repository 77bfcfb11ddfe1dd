import { SOCIAL_HOURS } from '../../questions/reply-hours';
import { defineItem, noted, rating, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-social-complaint',
  place: { stage: 'service-claim', category: 'social-care', column: 'social', weight: 4 },
  severity: 'major',
  effort: 5,
  sources: ['S002:30', 'S002:36', 'Arise-2017'],
  clock: { channel: 'social', hours: SOCIAL_HOURS },
  fields: {
    kindness: noted(rating),
    takenToPrivate: noted(yesNo),
    solved: noted(yesNo),
  },
  words: {
    en: {
      name: 'Public complaint on a social network',
      title: 'A public complaint is answered within a day',
      failTitle: 'A public complaint is answered late, or not at all',
      why: 'Customers who complain in public have lost patience, and every hour makes more people read it.',
      advice: 'Answer public complaints within the hour, kindly, and solve them in private.',
      kindness: 'Tone of the answer',
      takenToPrivate: 'It was taken to a private message',
      solved: 'It was solved',
    },
    es: {
      name: 'Queja pública en una red social',
      title: 'Una queja pública se responde en un día',
      failTitle: 'Una queja pública se responde tarde, o nunca',
      why: 'El cliente que se queja en público ha perdido la paciencia, y cada hora lo lee más gente.',
      advice: 'Responda las quejas públicas en menos de una hora, con amabilidad, y resuélvalas en privado.',
      kindness: 'Tono de la respuesta',
      takenToPrivate: 'Se llevó a un mensaje privado',
      solved: 'Quedó resuelto',
    },
  },
});
