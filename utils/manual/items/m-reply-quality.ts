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
      title: 'Answers are simple, complete, right and personal',
      failTitle: 'Answers leave customers with the question',
      why: 'Customers who get half an answer have to ask again, and like the company less each time.',
      advice: 'Read ten answers that you sent last week and mend what is not simple, complete, right and personal.',
      simple: 'Simple',
      complete: 'Complete',
      correct: 'Correct',
      personal: 'Personal',
    },
    es: {
      name: 'Calidad de las respuestas',
      title: 'Las respuestas son claras, completas y personales',
      failTitle: 'Las respuestas dejan al cliente con la duda',
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
