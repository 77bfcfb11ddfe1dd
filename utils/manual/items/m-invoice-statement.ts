import { defineItem, yesNo } from '../manual-item';

export default defineItem({
  id: 'm-invoice-statement',
  place: { stage: 'after-sale-loyalty', category: 'after-sales', column: 'help', weight: 3 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:15', 'S000:16'],
  fields: {
    correct: yesNo,
    clear: yesNo,
    onTime: yesNo,
    creditNotes: yesNo,
  },
  words: {
    en: {
      name: 'Invoices and statements',
      title: 'Invoices and statements are in order',
      failTitle: 'Invoices or statements are not in order',
      why: 'Customers who find an error in an invoice check every one from then on.',
      advice: 'Check invoices and statements before they leave, and apply credit notes in the same month.',
      correct: 'Correct',
      clear: 'Clear',
      onTime: 'On time',
      creditNotes: 'Credit notes were applied',
    },
    es: {
      name: 'Facturas y estados de cuenta',
      title: 'Facturas y estados de cuenta están en orden',
      failTitle: 'Facturas o estados de cuenta no están en orden',
      why: 'El cliente que encuentra un error en una factura revisa todas desde entonces.',
      advice: 'Revise facturas y estados de cuenta antes de enviarlos y aplique las notas de crédito en el mismo mes.',
      correct: 'Correcta',
      clear: 'Clara',
      onTime: 'A tiempo',
      creditNotes: 'Se aplicaron las notas de crédito',
    },
  },
});
