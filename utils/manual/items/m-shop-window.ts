import { defineItem, rating } from '../manual-item';

export default defineItem({
  id: 'm-shop-window',
  place: { stage: 'discover', category: 'human-warmth', column: 'people', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:53'],
  fields: {
    impression: rating,
  },
  words: {
    en: {
      name: 'Shop window',
      title: 'The shop window invites',
      failTitle: 'The shop window does not invite',
      why: 'Customers decide before the window whether to come in.',
      advice: 'Change the window every month, light it, and show one thing that one wants to touch.',
      impression: 'Impression',
    },
    es: {
      name: 'Escaparate',
      title: 'El escaparate invita a entrar',
      failTitle: 'El escaparate no invita',
      why: 'El cliente decide ante el escaparate si entra.',
      advice: 'Renueve el escaparate cada mes, ilumínelo y muestre algo que dé ganas de tocar.',
      impression: 'Impresión',
    },
  },
});
