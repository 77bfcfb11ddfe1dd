import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-delivery',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 4 },
  severity: 'major',
  effort: 5,
  sources: ['S000:17', 'S003:33'],
  fields: {
    complete: yesNo,
    onTime: yesNo,
    announced: yesNo,
  },
  words: {
    en: {
      name: 'Delivery',
      title: 'Deliveries are complete, on time and announced',
      failTitle: 'Deliveries are incomplete, late or unannounced',
      why: 'Customers who wait at home for a delivery judge the company by that one day.',
      advice: 'Deliver everything on the day that was said, and announce it the day before.',
      complete: 'Everything was there',
      onTime: 'It came on time',
      announced: 'It was announced',
    },
    es: {
      name: 'Entrega',
      title: 'Las entregas llegan completas, a tiempo y con aviso',
      failTitle: 'Las entregas llegan incompletas, tarde o sin aviso',
      why: 'El cliente que espera en casa una entrega juzga a la empresa por ese día.',
      advice: 'Entregue todo el día que dijo y avise la víspera.',
      complete: 'Llegó todo',
      onTime: 'Llegó a tiempo',
      announced: 'Se avisó antes',
    },
  },
});
