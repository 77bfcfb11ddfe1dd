import { SOCIAL_HOURS } from '../../questions/reply-hours';
import { defineItem, noted, rating, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-social-query',
  place: { stage: 'service-claim', category: 'social-care', column: 'social', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S002:30', 'S002:34', 'Arise-2017'],
  clock: { channel: 'social', hours: SOCIAL_HOURS },
  fields: {
    kindness: noted(rating),
    takenToPrivate: noted(yesNo),
    solved: noted(yesNo),
  },
  words: {
    en: {
      name: 'Public question on a social network',
      title: 'A public question is answered within a day',
      failTitle: 'A public question is answered late, or not at all',
      why: 'Customers who ask in public expect an answer soon, and others read along.',
      advice: 'Watch your social networks daily and answer public questions within four hours.',
      kindness: 'Tone of the answer',
      takenToPrivate: 'It was taken to a private message',
      solved: 'It was solved',
    },
    es: {
      name: 'Pregunta pública en una red social',
      title: 'Una pregunta pública se responde en un día',
      failTitle: 'Una pregunta pública se responde tarde, o nunca',
      why: 'El cliente que pregunta en público espera una respuesta pronta, y otros lo leen.',
      advice: 'Atienda sus redes a diario y responda las preguntas públicas en menos de cuatro horas.',
      kindness: 'Tono de la respuesta',
      takenToPrivate: 'Se llevó a un mensaje privado',
      solved: 'Quedó resuelto',
    },
  },
});
