import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-reply-quality',
  place: { stage: 'resolve-doubt', category: 'response-promise', column: 'email', weight: 5 },
  severity: 'minor',
  effort: 5,
  sources: ['S002:43', 'S004:57', 'S003:17'],
  fields: {
    simple: yesNo,
    complete: yesNo,
    correct: yesNo,
    personal: yesNo,
  },
  words: {
    en: {
      name: 'Quality of the answers',
      title: 'The answers help',
      failTitle: 'The answers leave something open',
      why: 'Customers who get half an answer have to ask again, and like the company less each time.',
      advice: 'Read ten answers that you sent last week and mend what is not simple, complete, right and personal.',
      simple: 'Simple',
      complete: 'Complete',
      correct: 'Correct',
      personal: 'Personal',
    },
    es: {
      name: 'Calidad de las respuestas',
      title: 'Las respuestas ayudan',
      failTitle: 'Las respuestas dejan algo pendiente',
      why: 'El cliente que recibe media respuesta tiene que preguntar otra vez, y cada vez con menos ganas.',
      advice:
        'Lea diez respuestas de la última semana y corrija lo que no sea sencillo, completo, correcto y personal.',
      simple: 'Sencilla',
      complete: 'Completa',
      correct: 'Correcta',
      personal: 'Personal',
    },
  },
});
