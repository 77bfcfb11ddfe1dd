import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-packaging-unboxing',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 2 },
  severity: 'minor',
  effort: 5,
  sources: ['S004:12', 'S004:16'],
  fields: {
    protects: yesNo,
    opens: yesNo,
    delights: yesNo,
  },
  words: {
    en: {
      name: 'Packaging',
      title: 'The packaging protects, opens easily and pleases',
      failTitle: 'The packaging leaves something to wish for',
      why: 'Customers meet the product through its packaging, down to the smallest detail.',
      advice: 'Choose a packaging that protects, opens without tools and has something that pleases.',
      protects: 'It protects',
      opens: 'It opens easily',
      delights: 'It delights',
    },
    es: {
      name: 'Embalaje',
      title: 'El embalaje protege, se abre bien y agrada',
      failTitle: 'El embalaje es mejorable',
      why: 'El cliente conoce el producto por su embalaje, hasta el más mínimo detalle.',
      advice: 'Elija un embalaje que proteja, se abra sin herramientas y tenga algo que agrade.',
      protects: 'Protege',
      opens: 'Se abre con facilidad',
      delights: 'Agrada',
    },
  },
});
