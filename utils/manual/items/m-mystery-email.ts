import { REPLY_HOURS } from '../../questions/reply-hours';
import { amount, defineItem, noted, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-mystery-email',
  place: { stage: 'resolve-doubt', category: 'response-promise', column: 'email', weight: 8 },
  severity: 'major',
  effort: 5,
  sources: ['S003:21', 'S000:32', 'Toister-2018', 'Eptica'],
  clock: { channel: 'written', hours: REPLY_HOURS, cap: 'no-reply' },
  fields: {
    asked: noted(amount()),
    answered: noted(amount()),
    signed: noted(yesNo),
  },
  words: {
    en: {
      name: 'Mystery e-mail',
      title: 'A test e-mail is answered in good time',
      failTitle: 'A test e-mail is answered late, or not at all',
      why: 'Customers who write measure the company by the hours until a person answers.',
      advice: 'Answer every e-mail by a person within the time that you promise, and say at once when it takes longer.',
      asked: 'Questions asked',
      answered: 'Questions answered',
      signed: 'Signed by a person',
    },
    es: {
      name: 'Correo de incógnito',
      title: 'Un correo de prueba se responde a tiempo',
      failTitle: 'Un correo de prueba se responde tarde, o nunca',
      why: 'El cliente que escribe mide a la empresa por las horas que tarda en responderle una persona.',
      advice:
        'Responda cada correo con una persona y dentro del plazo que promete, y avise enseguida cuando tarde más.',
      asked: 'Preguntas hechas',
      answered: 'Preguntas respondidas',
      signed: 'Firmado por una persona',
    },
  },
});
