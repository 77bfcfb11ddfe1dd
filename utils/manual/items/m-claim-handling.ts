import { amount, defineItem, noted, yesNo } from '../manual-item';

/** Our judgement: who has to ask a third time has not been helped well. */
const MOST_CONTACTS = 2;
const COST_OF_CONTACTS = 0.1;

export default defineItem({
  id: 'm-claim-handling',
  place: { stage: 'service-claim', category: 'claims', column: 'help', weight: 6 },
  severity: 'major',
  effort: 5,
  sources: ['S003:25', 'S003:35', 'S003:41'],
  fields: {
    acknowledged: yesNo,
    solved: yesNo,
    contacts: noted(amount()),
    days: noted(amount()),
    errorAdmitted: yesNo,
    compensation: yesNo,
    informed: yesNo,
  },
  words: {
    en: {
      name: 'Handling of a complaint',
      title: 'A complaint is looked after',
      failTitle: 'Part of what a complaint needs is missing',
      why: 'Customers whose complaint is solved well are more loyal than before; the others tell everybody.',
      advice:
        'Acknowledge each complaint, keep the customer informed, admit the error, offer something, and solve it in two contacts.',
      acknowledged: 'It was acknowledged',
      solved: 'It was solved',
      contacts: 'Contacts that it took',
      days: 'Days until it was solved',
      errorAdmitted: 'The error was admitted',
      compensation: 'A compensation was offered',
      informed: 'The customer was kept informed',
    },
    es: {
      name: 'Gestión de una reclamación',
      title: 'Una reclamación se atiende bien',
      failTitle: 'Falta parte de lo que una reclamación necesita',
      why: 'El cliente cuya reclamación se resuelve bien es más fiel que antes; el otro se lo cuenta a todos.',
      advice:
        'Acuse recibo, mantenga informado al cliente, reconozca el error, ofrezca algo y resuelva en dos contactos.',
      acknowledged: 'Se acusó recibo',
      solved: 'Se resolvió',
      contacts: 'Contactos que hicieron falta',
      days: 'Días hasta resolverla',
      errorAdmitted: 'Se reconoció el error',
      compensation: 'Se ofreció una compensación',
      informed: 'Se mantuvo informado al cliente',
    },
  },
  grade({ number }, mean) {
    if (mean === undefined) return undefined;
    return mean - ((number('contacts') ?? 0) > MOST_CONTACTS ? COST_OF_CONTACTS : 0);
  },
});
