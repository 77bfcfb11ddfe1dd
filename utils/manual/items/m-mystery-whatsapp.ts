import { REPLY_HOURS } from '../../questions/reply-hours';
import { defineItem, noted, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-mystery-whatsapp',
  place: { stage: 'resolve-doubt', category: 'social-care', column: 'chat', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S002:34', 'Eptica'],
  clock: { channel: 'chat', hours: REPLY_HOURS },
  fields: {
    solved: noted(yesNo),
  },
  words: {
    en: {
      name: 'Mystery message by WhatsApp',
      title: 'A message by WhatsApp is answered in good time',
      failTitle: 'A message by WhatsApp is answered late, or not at all',
      why: 'Customers who write by WhatsApp see that the message was read, and wait by the minute.',
      advice: 'Answer WhatsApp by a person within the hour in opening hours, or say there when you do.',
      solved: 'The question was solved',
    },
    es: {
      name: 'Mensaje de incógnito por WhatsApp',
      title: 'Un mensaje de WhatsApp se responde a tiempo',
      failTitle: 'Un mensaje de WhatsApp se responde tarde, o nunca',
      why: 'El cliente que escribe por WhatsApp ve que lo leyeron y cuenta los minutos.',
      advice: 'Responda WhatsApp con una persona en menos de una hora dentro del horario, o diga allí cuándo lo hace.',
      solved: 'La duda quedó resuelta',
    },
  },
});
