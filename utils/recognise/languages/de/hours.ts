import type { HoursWords } from '../../opening-hours/opening-hours-words';

export const hours: HoursWords = {
  days: [
    'mo(?:n|ntags?)?',
    'di(?:enstags?)?',
    'mi(?:ttwochs?)?',
    'do(?:nnerstags?)?',
    'fr(?:eitags?)?',
    'sa(?:mstags?)?|sonnabends?',
    'so(?:nntags?)?',
  ],
  everyDay: 'taglich|jeden tag|an (?:7|sieben) tagen(?: der woche| in der woche)?',
  workdays: 'werktags|wochentags|an werktagen|werktaglich',
  weekend: '(?:am )?wochenenden?',
  holidays: 'feiertags?|feiertagen?',
  daysThrough: 'bis',
  timesThrough: 'bis',
  between: 'zwischen',
  and: 'und',
  label:
    '(?:offnungs|geschafts|service|buro|sprech|telefon|praxis|laden|ordinations)zeiten|sprechstunden?|erreichbar(?:keit)?',
  filler: [
    'von|ab|und|sowie|jeweils|uhr|geoffnet|offen|vormittags?|nachmittags?|morgens|abends|mittags|geschlossen',
    'am|an|in der zeit|zwischen|fur sie da|wir sind|telefonisch|erreichbar|nach vereinbarung',
  ].join('|'),
  aroundTheClock: [
    'rund um die uhr|24 ?(?:std\\.?|stunden|h) (?:am|pro) tag',
    '24 ?(?:std\\.?|stunden|h),? (?:an )?(?:7|sieben|365) tage|7 tage die woche 24 stunden',
  ].join('|'),
  twentyFour: '24 ?(?:-| )?(?:stunden|std\\.?|h)',
  open: 'geoffnet|notdienst|notruf|notfall|bereitschaft|pannenhilfe|hotline|telefon|erreichbar|service|offen',
  other: [
    'liefer(?:ung|ungen|zeit|zeiten|n)|zustellung|versand|abholung|bestell(?:ung|ungen|en)',
    'veranstaltung(?:en)?|konzert|workshops?|kurs(?:e|plan)?|seminare?|unterricht|stundenplan|training|vortrag|messe',
  ].join('|'),
  reply: 'antworten|antwort|ruckmeldung|melden uns|lieferung',
  within: 'innerhalb(?: von)?|binnen|in|nach|unter|alle|spatestens',
  months: 'januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember',
};
