import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: [
    'cookies?|la tua privacy|(?:impostazioni|preferenze|scelte) (?:sulla |di |della )?privacy',
    'gestisci (?:il )?consenso',
  ].join('|'),
  newsletter: 'newsletter|iscriviti|iscrivi(?:ti)? alla|mailing list|resta aggiornato',
  promo: [
    '\\d+ ?% di sconto|sconti|sconto|offert[ae] (?:speciali?|limitat[ae])|spedizione gratuita|omaggio',
    'codice (?:promo|sconto)|coupon|buono',
  ].join('|'),
  app: "(?:scarica|installa|apri (?:nell|con l)') ?(?:l'|la nostra )?app|app store|google play",
  age: [
    '(?:hai|ho) (?:piu di |meno di |almeno )?18|maggiorenn[ei]|minorenn[ei]',
    'eta legale|verifica (?:la tua|dell) ?eta',
  ].join('|'),
  language: [
    '(?:scegli|seleziona|cambia) (?:la |il |la tua |il tuo )?(?:lingua|paese|regione)',
    'stai (?:visitando|navigando) da',
  ].join('|'),
  accept: 'accett[ao](?:re)?(?: tutt[oi])?|acconsento|consenti(?: tutti)?|ho capito|va bene|ok|si|entra|continua',
  reject: [
    'rifiut[ao](?:re)?(?: tutt[oi])?|nega(?:re)?|non accett(?:o|are)|senza accettare|non acconsento',
    '(?:solo|soltanto) (?:i )?(?:cookie )?(?:necessari|essenziali|tecnici)',
  ].join('|'),
  close: 'chiudi(?:re)?|no,? grazie|non ora|non adesso|piu tardi|salta|nascondi|non mi interessa|continua senza',
};
