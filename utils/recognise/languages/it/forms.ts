import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: 'accedi|accesso|login|entra|area clienti|area riservata|password dimenticata|non hai un account',
  register: 'registra(?:ti|zione|rsi)|crea (?:un )?account|iscriviti',
  search: 'cerca|ricerca|trova',
  checkout: 'cassa|procedi (?:al|con) (?:pagamento|ordine)|carrello|paga|codice sconto|quantita',
  newsletter: 'newsletter|iscriviti|iscrizione|abbonati|mailing list|resta aggiornato|rimani aggiornato',
  callback: [
    'ti (?:ri)?chiamiamo|richiedi (?:una )?(?:chiamata|richiamata)|fatti (?:ri)?chiamare',
    'essere richiamat[oi]',
  ].join('|'),
  quote: 'preventiv[oi]|quotazion[ei]|richiedi (?:un )?prezzo|offerta personalizzata',
  booking: 'prenota(?:re|zione|zioni)?|appuntament[oi]|fissa (?:un|una)|disponibilita',
  stay: 'arrivo|partenza|(?:numero (?:di )?)?(?:ospiti|notti|adulti|bambini|persone|coperti)',
  claim: 'reclam[io]|segnalazion[ei]|contestazion[ei]|sinistr[io]|denuncia(?: sinistro)?|whistleblowing',
  job: 'candidat(?:i|ura|ure)|lavora con noi|posizioni aperte|carriere|assunzioni',
  curriculum: 'cv|curriculum(?: vitae)?|lettera (?:di presentazione|motivazionale)',
  comment: '(?:lascia|scrivi|invia|pubblica) (?:un |il tuo )?commento',
  review: '(?:lascia|scrivi|invia) (?:una |la tua )?recensione|recension[ei]|valutazione',
  subject: [
    'oggetto|motivo|argomento|reparto|ufficio|tipo di richiesta|tipologia (?:di )?richiesta',
    'come possiamo aiutart[iv]',
  ].join('|'),
  accept: [
    'accetto|acconsento|autorizzo|dichiaro|ho (?:letto|preso visione)|presto (?:il )?consenso|consenso',
    'accettare|esprimo',
  ].join('|'),
  terms: [
    'termini(?: e (?:le )?condizioni)?|condizioni|trattamento (?:dei|dei miei|di) (?:miei )?dati',
    'dati personali|informativa',
  ].join('|'),
  advertising: 'newsletter|comunicazioni commerciali|pubblicita|offerte|promozioni|marketing|novita',
  allRequired: 'tutti i campi (?:sono|devono)|tutti i campi',
  steps: '(?:passo|passaggio|fase|step) \\d{1,2} (?:di|/) (\\d{1,2})',
  captchaQuestion: [
    'quanto (?:fa|e) \\d+|sei (?:un )?(?:umano|robot)|domanda di sicurezza',
    '(?:inserisci|digita|scrivi|riporta) (?:il|i|le) (?:codice|caratteri|lettere|testo) (?:che|visualizzat[oi])',
    'anti-?spam',
  ].join('|'),
  leaveEmpty: '(?:lascia(?:re)?) (?:questo |il )?(?:campo )?vuoto|non (?:compilare|riempire)',
  day: 'giorno|gg',
  month: 'mese',
  year: 'anno|aaaa',
};
