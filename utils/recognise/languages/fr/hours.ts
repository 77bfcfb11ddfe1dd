import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'lun(?:dis?)?|lu',
    'mar(?:dis?)?|ma',
    'mer(?:credis?)?|me',
    'jeu(?:dis?)?|je',
    'ven(?:dredis?)?|ve',
    'sam(?:edis?)?|sa',
    'dim(?:anches?)?|di',
  ],
  initials: 'lm_jvsd',
  everyDay: 'tous les jours|7 ?j(?:ours)? ?(?:/|sur) ?7|chaque jour|quotidiennement',
  workdays: '(?:les )?jours (?:ouvres|ouvrables|de semaine)|en semaine',
  weekend: 'week-?ends?',
  holidays: 'jours feries|feries',
  daysThrough: "au|a|jusqu'au",
  timesThrough: "a|jusqu'a",
  between: 'entre',
  and: 'et',
  label:
    "horaires?(?: d'(?:ouverture|accueil)| de bureau)?|heures d'ouverture|(?:permanence|accueil|standard) telephonique",
  filler: [
    'de|du|le|les|et|puis|ouvert|ouverte|ouverture|entre|matins?|apres-midis?|soirs?|ferme|des|au|en|tous',
    'journee|continue|non stop|heures?|horaires?',
  ].join('|'),
  aroundTheClock: '24 ?h(?:eures)? ?(?:/|sur) ?24|24 heures par jour|jour et nuit',
  twentyFour: '24 ?(?:heures|h)',
  open: 'ouvert[es]*|urgences?|telephone|assistance|depannage|hotline|service',
  other: [
    'livraisons?|livrons|livre[es]*|expeditions?|expediee?s?|commandes?|retraits?',
    'evenements?|concerts?|ateliers?|cours|stages?|conference|formations?|planning|webinaires?|matchs?',
  ].join('|'),
  reply: 'repond(?:ons|rons|re)|reponses?|rappel(?:ons|lerons)|delais?|livraison',
  within: 'sous|dans(?: les)?|en|apres|de|moins de',
  months: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
};
