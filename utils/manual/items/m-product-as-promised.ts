import { defineItem, rating } from '../manual-item';

export default defineItem({
  id: 'm-product-as-promised',
  place: { stage: 'after-sale-loyalty', category: 'consistency', column: 'help', weight: 5 },
  severity: 'major',
  effort: 5,
  sources: ['S003:11', 'S003:19', 'S000:34', 'S004:83'],
  fields: {
    asPromised: rating,
  },
  words: {
    en: {
      name: 'What was delivered against what was promised',
      title: 'Customers get what was advertised',
      failTitle: 'Customers get less than was advertised',
      why: 'Customers who get less than they were promised feel cheated, not merely disappointed.',
      advice: 'Promise in advertising only what the customer gets, and check it once a year as a customer.',
      asPromised: 'As it was promised',
    },
    es: {
      name: 'Lo entregado frente a lo prometido',
      title: 'El cliente recibe lo que se anunció',
      failTitle: 'El cliente recibe menos de lo que se anunció',
      why: 'El cliente que recibe menos de lo prometido no se siente decepcionado, sino engañado.',
      advice: 'Prometa en la publicidad solo lo que el cliente recibe y compruébelo una vez al año como cliente.',
      asPromised: 'Como se prometió',
    },
  },
});
