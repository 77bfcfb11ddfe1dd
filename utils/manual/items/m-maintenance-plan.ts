import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-maintenance-plan',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:20'],
  fields: {
    exists: yesNo,
    kept: yesNo,
  },
  words: {
    en: {
      name: 'Maintenance',
      title: 'Maintenance is planned and happens',
      failTitle: 'Maintenance is not planned, or does not happen',
      why: 'Customers who never hear of maintenance hear of the breakdown first.',
      advice: 'Agree on a plan for preventive and corrective maintenance, and remind the customer of each date.',
      exists: 'There is a plan',
      kept: 'It is kept',
    },
    es: {
      name: 'Mantenimiento',
      title: 'El mantenimiento está previsto y se cumple',
      failTitle: 'El mantenimiento no se prevé o no se cumple',
      why: 'El cliente que no sabe de mantenimiento se entera primero de la avería.',
      advice: 'Acuerde un plan de mantenimiento preventivo y correctivo y recuerde cada fecha al cliente.',
      exists: 'Hay un plan',
      kept: 'Se cumple',
    },
  },
});
