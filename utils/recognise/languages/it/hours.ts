import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'lun(?:edi)?|lu',
    'mar(?:tedi)?|ma',
    'mer(?:coledi)?|me',
    'gio(?:vedi)?|gi',
    'ven(?:erdi)?|ve',
    'sab(?:ato)?|sa',
    'dom(?:enica|eniche)?|do',
  ],
  initials: 'lm_gvsd',
  everyDay: 'tutti i giorni|ogni giorno|7 giorni su 7',
  workdays: '(?:nei |i )?giorni (?:feriali|lavorativi)|feriali',
  weekend: 'fine settimana',
  holidays: 'festivi',
  daysThrough: 'al?|alla|fino a(?:l|lla)?',
  timesThrough: "alle(?: ore)?|all'|a|fino alle",
  between: 'tra(?: le)?|fra(?: le)?',
  and: 'e(?: le)?',
  label: 'orari(?:o)?(?: di (?:apertura|ufficio|lavoro|segreteria)| continuato)?|assistenza (?:clienti|telefonica)',
  filler: [
    'dal|dalle|dalla|dall|da|il|la|e|ed|ore|aperto|aperti|aperta|mattin[oa]|pomeriggio|sera|chiuso|orario',
    'continuato|tra|fra|su|appuntamento',
  ].join('|'),
  aroundTheClock: '24 ?(?:ore|h) ?(?:su|/) ?24|h ?24|24 ore al giorno',
  twentyFour: '24 ?(?:ore|h)',
  open: 'apert[oaie]|emergenz[ae]|urgenz[ae]|telefono|pronto intervento|assistenza|servizio|reperibil[ei]',
  other: [
    'consegn[ae]|spedizion[ei]|ritir[oi]|ordin[ei]',
    'event[oi]|concert[oi]|laborator[io]|lezion[ei]|cors[oi]|conferenza|messe|partita|webinar',
  ].join('|'),
  reply: 'rispondiamo|risponderemo|risposta|ricontatt(?:iamo|eremo)|consegna',
  within: 'entro(?: le)?|in|dopo|di|ogni',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
};
