import { amount, defineItem, noted } from '../manual-item';

export default defineItem({
  id: 'm-ad-vs-landing',
  place: { stage: 'discover', category: 'consistency', column: 'web', weight: 3 },
  severity: 'minor',
  effort: 1,
  sources: ['S004:36', 'S000:34'],
  fields: {
    looked: noted(amount()),
    kept: noted(amount()),
  },
  words: {
    en: {
      name: 'Advertisements against their pages',
      title: 'What the advertisement promises, the page keeps',
      failTitle: 'Not every page keeps what its advertisement says',
      why: 'Customers who click on a promise and do not find it leave at once.',
      advice: 'Repeat the words and the price of each advertisement at the top of the page that it leads to.',
      looked: 'Advertisements looked at',
      kept: 'Kept by their page',
    },
    es: {
      name: 'Anuncios frente a sus páginas',
      title: 'La página cumple lo que promete el anuncio',
      failTitle: 'No toda página cumple lo que dice su anuncio',
      why: 'El cliente que pulsa una promesa y no la encuentra se va al momento.',
      advice: 'Repita las palabras y el precio de cada anuncio al principio de la página a la que lleva.',
      looked: 'Anuncios mirados',
      kept: 'Cumplidos por su página',
    },
  },
  grade({ number }) {
    const [looked = 0, kept] = [number('looked'), number('kept')];
    return looked === 0 || kept === undefined ? undefined : kept / looked;
  },
});
