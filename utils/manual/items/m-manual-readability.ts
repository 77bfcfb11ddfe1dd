import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-manual-readability',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:11'],
  fields: {
    language: yesNo,
    readable: yesNo,
    contact: yesNo,
  },
  words: {
    en: {
      name: 'Manual',
      title: 'The manual can be read and tells whom to ask',
      failTitle: 'The manual leaves customers with questions',
      why: 'Customers who do not understand the manual call, or give the product back.',
      advice: 'Write the manual in the customer’s language, in short steps, with a phone number in it.',
      language: 'In my language',
      readable: 'Easy to read',
      contact: 'It says whom to ask',
    },
    es: {
      name: 'Manual',
      title: 'El manual se entiende y dice a quién preguntar',
      failTitle: 'El manual deja dudas',
      why: 'El cliente que no entiende el manual llama o devuelve el producto.',
      advice: 'Escriba el manual en el idioma del cliente, en pasos cortos y con un teléfono dentro.',
      language: 'En mi idioma',
      readable: 'Fácil de leer',
      contact: 'Dice a quién preguntar',
    },
  },
});
