import type { Bands } from '../../bands';
import { amount, defineItem, noted } from '../manual-item';

/** The ends are the catalogue's, the steps between them our judgement. */
const PAGES: Bands = [
  [2, 1],
  [5, 0.7],
  [10, 0.4],
  [Number.POSITIVE_INFINITY, 0],
];
const SIGNATURES: Bands = [
  [1, 1],
  [3, 0.7],
  [5, 0.4],
  [Number.POSITIVE_INFINITY, 0],
];

export default defineItem({
  id: 'm-contracting-paperwork',
  place: { stage: 'contract-pay', category: 'form-friction', column: 'form', weight: 4 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:39'],
  fields: {
    pages: amount(PAGES),
    signatures: amount(SIGNATURES),
    details: noted(amount()),
    minutes: noted(amount()),
  },
  words: {
    en: {
      name: 'Paperwork of a contract',
      title: 'A contract takes two pages and one signature',
      failTitle: 'A contract takes more pages or signatures than needed',
      why: 'Customers who sign page after page wonder what they are agreeing to.',
      advice: 'Ask once for what you need, and bring the contract down to two pages and one signature.',
      pages: 'Pages printed',
      signatures: 'Signatures',
      details: 'Details asked for',
      minutes: 'Minutes it took',
    },
    es: {
      name: 'Papeleo del contrato',
      title: 'Un contrato cabe en dos páginas y una firma',
      failTitle: 'Un contrato exige más páginas o firmas de las debidas',
      why: 'El cliente que firma hoja tras hoja se pregunta qué está aceptando.',
      advice: 'Pida una sola vez lo que necesita y reduzca el contrato a dos páginas y una firma.',
      pages: 'Páginas impresas',
      signatures: 'Firmas',
      details: 'Datos pedidos',
      minutes: 'Minutos que llevó',
    },
  },
  // The worse of the two is what the customer tells of.
  grade: ({ graded }) => graded('pages', 'signatures').toSorted((a, b) => a - b)[0],
});
