import { defineItem, yesNo } from '../manual-item';

/** Who was misled is left with a negative sensation, however relevant it was: our judgement. */
const MOST_IF_DISHONEST = 0.3;

export default defineItem({
  id: 'm-agent-offer',
  place: { stage: 'discover', category: 'human-warmth', column: 'people', weight: 3 },
  severity: 'major',
  effort: 5,
  sources: ['S004:38', 'S002:26'],
  fields: {
    relevant: yesNo,
    honest: yesNo,
    notPushy: yesNo,
  },
  words: {
    en: {
      name: 'Offer of an agent',
      title: 'Agents offer what fits, honestly',
      failTitle: 'Agents offer what does not fit, press or mislead',
      why: 'Customers who were misled by one seller do not believe the next one either.',
      advice: 'Let agents ask before they offer, tell the drawbacks too, and take a no for an answer.',
      relevant: 'It was relevant',
      honest: 'It was honest',
      notPushy: 'It was not pushy',
    },
    es: {
      name: 'Oferta de un agente',
      title: 'Los agentes ofrecen lo que conviene, con honradez',
      failTitle: 'Los agentes ofrecen lo que no conviene, presionan o engañan',
      why: 'El cliente al que engañó un vendedor tampoco cree al siguiente.',
      advice: 'Que los agentes pregunten antes de ofrecer, cuenten también los inconvenientes y acepten un no.',
      relevant: 'Venía al caso',
      honest: 'Fue honrada',
      notPushy: 'No fue insistente',
    },
  },
  grade({ yes }, mean) {
    if (mean === undefined) return undefined;
    return yes('honest') === false ? Math.min(mean, MOST_IF_DISHONEST) : mean;
  },
});
