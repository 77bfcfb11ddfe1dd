import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: 'login|einloggen|kundenlogin|kundenbereich|passwort vergessen',
  register: 'registrier(?:en|ung)|konto (?:erstellen|anlegen)',
  search: 'suche[n]?|finden',
  checkout: 'zur kasse|kasse|warenkorb|bezahlen|jetzt kaufen|kostenpflichtig bestellen|gutschein|menge',
  newsletter: 'newsletter(?:-?anmeldung)?|abonnieren|rundbrief|infobrief',
  callback: 'ruckruf(?:service|wunsch|bitte)?|zuruckrufen|wir rufen (?:sie|dich)',
  quote: [
    'angebot(?:e|s)?(?: (?:anfordern|einholen|erhalten))?|angebotsanfrage|kostenvoranschlag|offerte',
    'preisanfrage',
  ].join('|'),
  booking: [
    'buch(?:en|ung|ungsanfrage)|termin(?:e|anfrage|vereinbarung|buchung)?|reservier(?:en|ung|ungsanfrage)',
    'tisch reservieren',
  ].join('|'),
  stay: 'anreise|abreise|ankunft|(?:anzahl )?(?:personen|gaste|nachte|erwachsene|kinder)',
  claim: [
    'beschwerden?|reklamation(?:en)?|schaden(?:meldung|smeldung)?|schaden melden|mangel(?:meldung)?',
    'hinweisgeber(?:system|in)?',
  ].join('|'),
  job: 'bewerb(?:en|ung|ungsformular|er)|stellenangebote?|karriere|job',
  curriculum: 'lebenslauf|bewerbungsunterlagen|anschreiben|zeugnisse',
  comment: 'kommentar(?:e)? (?:schreiben|hinterlassen|abschicken|abgeben)|kommentar abschicken',
  review: 'bewertung(?:en)?(?: (?:schreiben|abgeben))?|rezension',
  subject: 'betreff|thema|anliegen|grund|abteilung|art (?:der|ihrer) anfrage|worum geht',
  accept: [
    'ich (?:habe|akzeptiere|stimme|willige|bin|erklare|bestatige)|akzeptiere[n]?|einverstanden',
    'zustimm(?:e|en|ung)|zur kenntnis|einwillig(?:e|en|ung)',
  ].join('|'),
  terms: [
    'agb|nutzungsbedingungen|geschaftsbedingungen',
    'verarbeitung (?:meiner|der) (?:personenbezogenen )?(?:daten|angaben)|meine (?:angaben|daten)',
    'personenbezogene',
  ].join('|'),
  advertising: 'newsletter|werbung|werbliche|angebote|marketing|neuigkeiten',
  allRequired: 'alle (?:felder|angaben) (?:sind|mussen|bitte)|alles pflichtfelder',
  steps: 'schritt \\d{1,2} (?:von|/) (\\d{1,2})',
  captchaQuestion: [
    '(?:wie ?viel|was) (?:ist|ergibt|sind) \\d+|bist du ein mensch|sind sie ein mensch|sicherheitsfrage',
    'spamschutz|(?:zeichen|code|buchstaben) (?:ein|ab)(?:geben|tippen)|losen sie',
  ].join('|'),
  leaveEmpty: '(?:nicht ausfullen|leer lassen|frei lassen|bitte leer|feld leer)',
  day: 'tag|tt',
  month: 'monat|mm',
  year: 'jahr|jjjj',
};
