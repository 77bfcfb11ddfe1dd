import { defineItem, rating, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-field-visit',
  place: { stage: 'service-claim', category: 'claims', column: 'people', weight: 4 },
  severity: 'major',
  effort: 5,
  sources: ['S004:42'],
  fields: {
    punctual: yesNo,
    quality: rating,
    solution: yesNo,
  },
  words: {
    en: {
      name: 'Visit of an expert or technician',
      title: 'The visit of the expert goes well',
      failTitle: 'The visit of the expert falls short',
      why: 'Customers let the expert into their home, and see the company in that person.',
      advice: 'Announce an hour, keep it, and leave with a solution that the customer has understood.',
      punctual: 'Punctual',
      quality: 'Quality of the visit',
      solution: 'A solution was proposed',
    },
    es: {
      name: 'Visita del perito o técnico',
      title: 'La visita del perito sale bien',
      failTitle: 'La visita del perito se queda corta',
      why: 'El cliente abre su casa al perito y ve en él a toda la empresa.',
      advice: 'Anuncie una hora, cúmplala y no se vaya sin una solución que el cliente haya entendido.',
      punctual: 'Puntual',
      quality: 'Calidad de la visita',
      solution: 'Se propuso una solución',
    },
  },
});
