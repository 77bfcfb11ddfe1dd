import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    'tel(?:efon(?:o|i|ico|icamente|are|ate|aci|ateci)|s)?|chiam(?:a|ate|ata|are|aci|ateci|ando)|cell(?:ulare)?|cel',
    'numero (?:verde|telefonico)|centralino|linea diretta|recapit[oi] telefonic[oi]|fisso|mobile|telefonare',
  ].join('|'),
  fax: '(?:tele)?fax',
  filler: 'al|allo|il|lo|i|numer[oi]|num|gratuito|e|o|ed|ai|su|sul|per|ufficio|diretto|ci|adesso|ora',
  joiner: 'o|oppure|e|ed',
  extension: 'int(?:erno)?',
  registration: [
    'p\\.? ?\\/?iva|partita iva|iva|c\\.? ?f|cod(?:ice)?\\.? fiscale|rea|r\\.? ?e\\.? ?a|registro(?: delle)? imprese',
    'sdi|codice (?:univoco|destinatario)|iban|abi|cab|isbn|ean|cap|c\\.a\\.p|casella postale|capitale sociale|albo',
  ].join('|'),
  reference: 'ordine|fattura|rif(?:erimento)?|codice|cod|cliente|articolo|art|lotto|pratica|polizza|contratto|licenza',
};
