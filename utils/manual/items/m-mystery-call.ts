import type { Bands } from '../../bands';
import { amount, defineItem, noted, rating, yesNo } from '../manual-item';

/** From the catalogue: seconds until a person speaks, and what each wait is worth. */
const SECONDS: Bands = [
  [60, 1],
  [180, 0.8],
  [300, 0.4],
  [Number.POSITIVE_INFINITY, 0],
];

/** From the catalogue. */
const MOST_MENUS = 3;
const COST_OF_MENUS = 0.2;
const UNKIND = 2;

/** A cold answer is negative, however fast it came. */
const MOST_IF_UNKIND = 0.3;

export default defineItem({
  id: 'm-mystery-call',
  place: { stage: 'find-contact', category: 'phone', column: 'phone', weight: 8 },
  severity: 'major',
  effort: 5,
  sources: ['S000:14', 'S002:25'],
  fields: {
    seconds: amount(SECONDS),
    neverAnswered: noted(yesNo),
    menus: noted(amount()),
    advertising: noted(yesNo),
    nameGiven: noted(yesNo),
    kindness: noted(rating),
    solved: noted(yesNo),
  },
  words: {
    en: {
      name: 'Mystery call',
      title: 'A test call is answered well',
      failTitle: 'A test call is answered late, coldly or not at all',
      why: 'Customers who call form an opinion of the whole company in the first minute.',
      advice: 'Have a person answer within a minute, with a name and a kind word, and with at most three menus before.',
      seconds: 'Seconds until a person spoke',
      neverAnswered: 'Nobody answered two calls in opening hours',
      menus: 'Levels of the phone menu',
      advertising: 'There was advertising while waiting',
      nameGiven: 'The person gave a name',
      kindness: 'Kindness',
      solved: 'The question was solved',
    },
    es: {
      name: 'Llamada de incógnito',
      title: 'Una llamada de prueba se atiende bien',
      failTitle: 'Una llamada de prueba se atiende tarde, mal o nunca',
      why: 'El cliente que llama se forma en el primer minuto una opinión de toda la empresa.',
      advice: 'Que una persona conteste en un minuto, con su nombre y amabilidad, y tras tres menús como mucho.',
      seconds: 'Segundos hasta que habló una persona',
      neverAnswered: 'Nadie contestó dos llamadas en horario',
      menus: 'Niveles del menú telefónico',
      advertising: 'Hubo publicidad durante la espera',
      nameGiven: 'La persona dijo su nombre',
      kindness: 'Amabilidad',
      solved: 'La duda quedó resuelta',
    },
  },
  grade({ yes, number, rating: rated }, waited) {
    if (yes('neverAnswered')) return { score: 0, cap: 'no-reply' };
    const kindness = number('kindness');
    const start = waited ?? rated('kindness');
    if (start === undefined) return undefined;
    const score = start - ((number('menus') ?? 0) > MOST_MENUS ? COST_OF_MENUS : 0);
    return kindness !== undefined && kindness <= UNKIND ? Math.min(score, MOST_IF_UNKIND) : score;
  },
});
