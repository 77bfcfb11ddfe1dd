import type { Bands } from '../../bands';
import { amount, defineItem, noted, yesNo } from '../manual-item';

/** From the catalogue up to five minutes; longer than that is our judgement. */
const SECONDS: Bands = [
  [60, 1],
  [300, 0.6],
  [Number.POSITIVE_INFINITY, 0.3],
];

const MOST_ROBOT_TURNS = 3;
const COST_OF_ROBOT = 0.3;

export default defineItem({
  id: 'm-mystery-chat',
  place: { stage: 'resolve-doubt', category: 'social-care', column: 'chat', weight: 4 },
  severity: 'minor',
  effort: 5,
  sources: ['WCAG-326', 'NNG-chat'],
  fields: {
    seconds: amount(SECONDS),
    noPerson: noted(yesNo),
    robotTurns: noted(amount()),
  },
  words: {
    en: {
      name: 'Mystery chat',
      title: 'A person answers in the chat within a minute',
      failTitle: 'A person is hard to reach by the chat',
      why: 'Customers who open a chat want an answer now, and a person when the robot does not understand.',
      advice: 'Let a person take over the chat within a minute, and after three turns of the robot at the latest.',
      seconds: 'Seconds until a person wrote',
      noPerson: 'No person came at all',
      robotTurns: 'Turns of a robot before',
    },
    es: {
      name: 'Chat de incógnito',
      title: 'Una persona responde en el chat en un minuto',
      failTitle: 'Por el chat cuesta llegar a una persona',
      why: 'El cliente que abre un chat quiere la respuesta ahora, y una persona cuando el robot no le entiende.',
      advice: 'Haga que una persona tome el chat en un minuto y, como muy tarde, tras tres turnos del robot.',
      seconds: 'Segundos hasta que escribió una persona',
      noPerson: 'No llegó ninguna persona',
      robotTurns: 'Turnos de un robot antes',
    },
  },
  grade({ yes, number }, waited) {
    if (yes('noPerson')) return 0;
    if (waited === undefined) return undefined;
    return waited - ((number('robotTurns') ?? 0) > MOST_ROBOT_TURNS ? COST_OF_ROBOT : 0);
  },
});
