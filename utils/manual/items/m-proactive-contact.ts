import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-proactive-contact',
  place: { stage: 'service-claim', category: 'claims', column: 'help', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S003:31', 'S003:41'],
  fields: {
    warned: yesNo,
    solutionOffered: yesNo,
  },
  words: {
    en: {
      name: 'Warning before the complaint',
      title: 'The company warns before customers complain',
      failTitle: 'The company could act before customers complain',
      why: 'Customers who are told of a problem before they notice it forgive it.',
      advice: 'Tell customers of delays and faults before they ask, with what you do about it.',
      warned: 'The company warned first',
      solutionOffered: 'It offered a solution by itself',
    },
    es: {
      name: 'Aviso antes de la queja',
      title: 'La empresa avisa antes de que el cliente se queje',
      failTitle: 'La empresa podría actuar antes de la queja',
      why: 'El cliente al que se avisa de un problema antes de que lo note lo perdona.',
      advice: 'Avise de retrasos y fallos antes de que le pregunten, y diga qué está haciendo.',
      warned: 'La empresa avisó primero',
      solutionOffered: 'Ofreció una solución por sí misma',
    },
  },
});
