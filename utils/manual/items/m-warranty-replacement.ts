import type { Bands } from '../../bands';
import { amount, defineItem, yesNo } from '../manual-item';

/** Our judgement. */
const STEPS: Bands = [
  [2, 1],
  [4, 0.6],
  [Number.POSITIVE_INFINITY, 0.2],
];
const DAYS: Bands = [
  [7, 1],
  [14, 0.8],
  [30, 0.5],
  [Number.POSITIVE_INFINITY, 0.1],
];

export default defineItem({
  id: 'm-warranty-replacement',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:18'],
  fields: {
    steps: amount(STEPS),
    days: amount(DAYS),
    companyPaid: yesNo,
  },
  words: {
    en: {
      name: 'Replacement under warranty',
      title: 'A replacement under warranty goes smoothly',
      failTitle: 'A replacement under warranty costs time or money',
      why: 'Customers whose product breaks find out what the guarantee is worth.',
      advice: 'Replace within a week, in at most two steps, and pay for the way yourself.',
      steps: 'Steps that it took',
      days: 'Days until it was replaced',
      companyPaid: 'The company paid for everything',
    },
    es: {
      name: 'Reposición por garantía',
      title: 'La reposición por garantía va bien',
      failTitle: 'La garantía cuesta tiempo o dinero',
      why: 'El cliente al que se le rompe el producto descubre cuánto vale la garantía.',
      advice: 'Reponga en una semana, en dos pasos como mucho, y pague usted los portes.',
      steps: 'Pasos que hicieron falta',
      days: 'Días hasta la reposición',
      companyPaid: 'La empresa lo pagó todo',
    },
  },
});
