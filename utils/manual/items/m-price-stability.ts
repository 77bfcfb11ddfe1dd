import { amount, defineItem, noted, yesNo } from '../manual-item';

/** Our judgement. */
const ANNOUNCED = 0.75;
const OFTEN = 2;
const OFTEN_ANNOUNCED = 0.5;
const UNANNOUNCED = 0.2;

export default defineItem({
  id: 'm-price-stability',
  place: { stage: 'contract-pay', category: 'consistency', column: 'web', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S003:7'],
  fields: {
    changes: noted(amount()),
    announced: noted(yesNo),
  },
  words: {
    en: {
      name: 'Stability of prices',
      title: 'Prices stay, or change with notice',
      failTitle: 'Prices change often or without notice',
      why: 'Customers who find a new price on the invoice look for another company.',
      advice: 'Announce every change of price a month before, with the reason.',
      changes: 'Changes in the last twelve months',
      announced: 'They were announced',
    },
    es: {
      name: 'Estabilidad de los precios',
      title: 'Los precios se mantienen, o cambian con aviso',
      failTitle: 'Los precios cambian mucho o sin aviso',
      why: 'El cliente que descubre un precio nuevo en la factura busca otra empresa.',
      advice: 'Anuncie cada cambio de precio con un mes de antelación y su motivo.',
      changes: 'Cambios en los últimos doce meses',
      announced: 'Se avisaron',
    },
  },
  grade({ yes, number }) {
    const [changes, announced] = [number('changes'), yes('announced')];
    if (changes === 0) return 1;
    if (changes === undefined || announced === undefined) return undefined;
    if (!announced) return UNANNOUNCED;
    return changes > OFTEN ? OFTEN_ANNOUNCED : ANNOUNCED;
  },
});
