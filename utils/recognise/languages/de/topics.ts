import type { Topic } from '../../topics';

export const topics: Record<Topic, string> = {
  contactLink: [
    'kontakt(?:ieren sie uns|iere uns|ieren|formular|aufnehmen)?|so erreichen sie uns|schreiben sie uns',
    'schreib uns|kundenservice',
  ].join('|'),
  contactPath: [
    'kontakt(?:e|formular|daten|aufnahme)?|kontakt-(?:und-)?(?:anfahrt|impressum|oeffnungszeiten)',
    'kundenservice',
  ].join('|'),
  callCost: 'kostenlos|kostenfrei|gebuhrenfrei|ortstarif|(?:cent|ct)\\.?\\s*(?:/|pro)\\s*min|dt\\. festnetz',
  urgentLine: [
    'schaden(?:s?fall| melden)|schadenmeldung|notfall|notruf|storung(?:smeldung| melden)?|pannenhilfe',
    'karte sperren',
  ].join('|'),
  callback: 'ruckruf(?:service| anfordern)?|wir rufen (?:sie|dich) (?:zuruck|an)',
  whatNext: [
    "wie geht es weiter|(?:die )?nachsten schritte|so geht'?s weiter",
    'sie erhalten (?:eine )?(?:bestatigung|ticketnummer|kopie)|nach (?:dem )?(?:absenden|eingang)',
    '(?:anfrage|nachricht|meldung|beschwerde|hinweis)e?n?[^.]{0,40} (?:weitergeleitet|gelesen|gepruft)',
  ].join('|'),
  waitTime: [
    'wartezeit(?:en)?|(?:durchschnittliche )?warteschleife|wir nehmen .{0,20}innerhalb von',
    'anrufe?[^.]{0,25} (?:sekunden|minuten?) (?:angenommen|entgegengenommen)',
  ].join('|'),
  optionalMark: 'optional|freiwillig|keine pflichtangabe',
  requiredLegend: [
    'pflicht(?:feld|angabe)(?:er|n)?|erforderliche? (?:felder|angaben)|mit \\* (?:gekennzeichnet|markiert)',
    '(?:^|[*(] ?(?:[=:-] ?)?)erforderlich',
  ].join('|'),
  phoneWhy: [
    '(?:nur )?fur (?:ruckfragen|die lieferung|den ruckruf)|falls wir|um (?:sie|dich) (?:telefonisch )?(?:zuruckzurufen|anzurufen|zu erreichen)',
    'nicht an dritte',
  ].join('|'),
  claims: 'beschwerden?|reklamation(?:en)?|beschwerdestelle|beschwerdemanagement|mangel melden',
  officialBook: 'verbraucherschlichtung(?:sstelle)?|universalschlichtungsstelle|vsbg',
  adr: 'streitbeilegung|schlichtungs(?:stelle|verfahren)',
  compensation: 'entschuldig[a-z]*|wiedergutmachung|entschadig[a-z]*|kulanz|erstattung(?:en)?',
  returns: 'rucksendung(?:en)?|retouren?|ruckgabe|umtausch|widerruf(?:srecht|sbelehrung)?|erstattung',
  withdrawal: 'vertrag widerrufen|widerruf (?:erklaren|hier)|widerrufsbutton|hier widerrufen|widerrufsformular',
  cancelSub: [
    'vertrage? hier kundigen|kundigen|kundigung|jederzeit kundbar|abmelden|abmeldung|konto loschen',
    'abbestellen',
  ].join('|'),
  warranty: 'garantie|gewahrleistung|reparatur(?:en)?|ersatzteile|wartung|werkstatt',
  selfHelp: [
    'haufige fragen|faqs?|hilfe(?:center|bereich)?|anleitung(?:en)?|bedienungsanleitung(?:en)?|handbuch',
    'downloads?|schulung(?:en)?',
  ].join('|'),
  orderStatus: [
    'sendungsverfolgung|bestellstatus|auftragsstatus|mein konto|meine (?:bestellungen|rechnungen)',
    'kundenportal|kundenbereich|servicestatus|wo (?:ist|bleibt) meine? (?:paket|bestellung|lieferung)',
  ].join('|'),
  loyalty: [
    'treue(?:programm|punkte|karte)|bonus(?:programm|punkte)|vorteils(?:club|karte)|kundenkarte',
    'freunde werben|pramien|stammkundenrabatt|(?:mitglieder|stammkunden) (?:erhalten|bekommen|sparen)',
  ].join('|'),
  feedback: 'feedback|ihre meinung|bewerten sie|umfrage|lob und kritik|anregungen|war (?:das|diese seite) hilfreich',
  people: [
    '(?:unser |das )?team|uber uns|ansprechpartner(?:in|innen)?|ihr(?:e)? berater(?:in)?',
    'geschaftsfuhr[a-z]*|grunder(?:in)?',
  ].join('|'),
  humanRoute: [
    'mit (?:einem |echten )*menschen sprechen|echte[nr]? menschen',
    'personliche(?:r|n)? (?:ansprechpartner|beratung|kontakt|service)',
    'kein(?:e)? (?:bot|chatbot|callcenter|warteschleife)|direkt mit .{0,20}sprechen',
  ].join('|'),
  warm: [
    'danke|vielen dank|willkommen|gerne?|wir freuen uns|fur (?:sie|dich|euch) da|wir helfen',
    '(?:wie|womit) (?:konnen|durfen) wir|(?:hier|da),? um (?:ihnen|dir|euch)|zogern sie nicht',
  ].join('|'),
  scolding:
    'verboten|untersagt|sie mussen(?! nicht| sich nicht)|unvollstandige .{0,30}nicht bearbeitet|werden (?:nicht (?:beantwortet|bearbeitet)|ignoriert)|rufen sie (?:uns )?nicht an',
  legalNotice: 'impressum|anbieterkennzeichnung|agb|rechtliche hinweise',
  companyId: 'handelsregister|hr[ab]\\s*:?\\s*\\d+|amtsgericht|ust-?id(?:nr)?|umsatzsteuer-?id[a-z-]*',
  accessStatement: 'barrierefrei(?:heit)?|erklarung zur barrierefreiheit',
  unfinished: [
    'mustermann|musterstra(?:ss|ß)e|musterfirma|^\\W*(?:demnachst|im aufbau)\\W*$',
    '(?:seite|website|webseite|homepage|bereich|rubrik) (?:ist |befindet sich |derzeit |noch )*im aufbau',
    'platzhalter|beispieltext',
  ].join('|'),
  noReply: 'nicht[-_. ]?antworten|keine[-_.]?antwort',
  privacy: 'datenschutz(?:erklarung|hinweise|bestimmungen)?',
  aboutPage: [
    '(?:wir )?uber (?:uns|mich)|(?:unser |das )?team|(?:das )?unternehmen|wir stellen uns vor',
    'unsere geschichte',
  ].join('|'),
  helpPage: 'hilfe(?:center|bereich)?|haufig(?:e|e gestellte) fragen|fragen (?:und|&) antworten|kundensupport',
  checkout: '(?:zur )?kasse|(?:mein |zum )?warenkorb',
  articleTitle: '^(?:wie|warum|wann|was|\\d+) (?!.*\\b(?:uns|sie)\\b)',
  returnPeriod: [
    'sie haben \\d+ tage',
    '\\d+ tagen?[^.]{0,90}(?:widerruf|widerrufen|zuruck|umtausch|ruckgabe|retour)\\w*',
    '(?:widerruf|ruckgabe|umtausch|zuruck|retour)\\w*[^.]{0,90}\\d+ tagen?',
  ].join('|'),
  refundTime: [
    'wann (?:bekomme|erhalte) ich mein geld',
    '(?:erstatt|ruckerstatt|geld zuruck|ruckzahl)\\w*[^.]{0,80}\\d+ (?:werk|arbeits)?tagen?',
    '\\d+ (?:werk|arbeits)?tagen?[^.]{0,60}erstatt\\w*',
  ].join('|'),
  returnCost: [
    'wer (?:zahlt|tragt)',
    'kostenlose[rn]? (?:ruck|retour)\\w*|rucksendekosten|kosten (?:der|fur die) rucksendung',
    'rucksendung (?:ist )?(?:kostenlos|kostenfrei)|(?:wir|sie) (?:tragen|ubernehmen)[^.]{0,40}kosten',
    'retouren?label',
  ].join('|'),
  returnHow: [
    'rucksende(?:formular|schein|etikett)\\w*|retouren(?:portal|schein|label|formular)\\w*',
    'so (?:senden|schicken|geben) sie|rucksendung anmelden|schritt 1',
    '(?:senden|schicken|bringen) sie[^.]{0,60}zuruck|muster-?widerrufsformular',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|zwei|drei|funf|zehn) (?:jahren?|monaten?)[^.]{0,40}(?:garantie|gewahrleistung)',
    '(?:garantie|gewahrleistung)\\w*[^.]{0,60}(?:\\d+|zwei|drei|funf|zehn) (?:jahren?|monaten?)',
  ].join('|'),
  deliveryTime: '(?:liefer|versand|zustell)\\w*[^.]{0,60}\\d+[- \\d]*(?:bis \\d+ )?(?:werk)?(?:tagen?|stunden)',
  cancelByVoice: 'kundig\\w*[^.]{0,80}(?:schriftlich|per (?:post|brief|telefon|einschreiben|fax)|telefonisch)',
  join: [
    '(?:jetzt|kostenlos|hier|online) (?:anmelden|registrieren|teilnehmen)|mitglied werden',
    'so (?:nehmen|machen) sie (?:mit|teil)|karte beantragen',
  ].join('|'),
};
