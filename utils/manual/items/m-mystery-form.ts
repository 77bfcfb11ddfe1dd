import { REPLY_HOURS } from '../../questions/reply-hours';
import { amount, defineItem, noted, yesNo } from '../manual-item';

/** How much of the whole the confirmation is: our judgement. Its own scores are the catalogue's. */
const SHARE_OF_CONFIRMATION = 0.25;
const GENERIC_CONFIRMATION = 0.5;

export default defineItem({
  id: 'm-mystery-form',
  place: { stage: 'resolve-doubt', category: 'response-promise', column: 'form', weight: 6 },
  severity: 'major',
  effort: 5,
  sources: ['S003:21', 'GOV-confirmation', 'Toister-2018'],
  clock: { channel: 'written', hours: REPLY_HOURS },
  fields: {
    confirmed: noted(yesNo),
    reference: noted(yesNo),
    asked: noted(amount()),
    answered: noted(amount()),
    signed: noted(yesNo),
  },
  words: {
    en: {
      name: 'Mystery message by the form',
      title: 'A message by the form is answered in good time',
      failTitle: 'A message by the form is confirmed or answered badly',
      why: 'Customers who send a form see it disappear, and trust only what comes back.',
      advice: 'Confirm every form at once with a reference and what happens next, and have a person answer it in time.',
      confirmed: 'A confirmation was shown or sent',
      reference: 'It had a reference and said what comes next',
      asked: 'Questions asked',
      answered: 'Questions answered',
      signed: 'Signed by a person',
    },
    es: {
      name: 'Mensaje de incógnito por el formulario',
      title: 'Un mensaje del formulario se responde a tiempo',
      failTitle: 'Un mensaje del formulario se confirma o responde mal',
      why: 'El cliente que envía un formulario lo ve desaparecer y solo se fía de lo que le llega después.',
      advice:
        'Confirme cada formulario al momento, con una referencia y los próximos pasos, y que una persona lo responda a tiempo.',
      confirmed: 'Se mostró o envió una confirmación',
      reference: 'Tenía una referencia y decía qué pasará',
      asked: 'Preguntas hechas',
      answered: 'Preguntas respondidas',
      signed: 'Firmado por una persona',
    },
  },
  grade({ yes }, reply) {
    const confirmed = yes('confirmed');
    if (reply === undefined || confirmed === undefined) return reply;
    const confirmation = yes('reference') ? 1 : GENERIC_CONFIRMATION;
    return reply * (1 - SHARE_OF_CONFIRMATION) + (confirmed ? confirmation : 0) * SHARE_OF_CONFIRMATION;
  },
});
