import type { ReplyWords } from '../../reply-promises/reply-words';

const YOU = '(?:sie|dich|euch|ihnen|dir)';
const REPLY_NOUN = '(?:antwort|ruckmeldung|ruckantwort|reaktion|nachricht|ruckruf)';

/** Who sells or lets on the platform of somebody else; a dative ("antworten Händlern") is who gets the answer. */
const SELLER = '(?:verkaufer|handler|anbieter|gastgeber|vermieter)(?:in|innen)?';

export const reply: ReplyWords = {
  common: [
    'der|die|das|den|dem|wir|uns|sie|ihnen|ihre|ihr|und|von|bei|innerhalb|mit|am|im|in|zu|werden|eine|einer|ich|dir',
  ],

  cues: [
    // What is done about a complaint answers it.
    '(?:bearbeiten|losen|klaren) (?:wir )?(?:jede |ihre |alle )?(?:beschwerden?|reklamation(?:en)?)|(?:beschwerden?|reklamation(?:en)?) (?:bearbeiten|losen|klaren) wir',
    `(?:melden|melde) (?:wir|ich) (?:uns|mich)|(?:wir|ich) (?:melden|melde)(?: (?:uns|mich))?`,
    `meldet sich (?:\\w+ ){0,4}bei ${YOU}`,
    '(?:zuruck(?:zu)?)?melden(?<=(?:uns|mich) [^.:]{0,100})',
    'antworten wir|wir antworten|ich antworte|antworte ich|beantworten wir|wir beantworten|wir rea?gieren',
    `wir (?:rufen|kontaktieren) ${YOU}|(?:rufen|kontaktieren) wir ${YOU}|(?:ruft|kontaktiert) ${YOU}(?! uns)`,
    `rufe (?:ich )?${YOU}`,
    `(?:kontaktieren|anrufen|zuruckrufen|antworten|anschreiben)(?<=(?:werden?|wird|mochten|wollen|konnen|kann) ${YOU} [^.:]{0,100})`,
    `(?:setzen|setzt|setze) (?:wir |ich )?(?:uns|sich|mich)(?= [^.:]{0,90}(?:in verbindung|in kontakt))`,
    `mit ${YOU} (?:[a-z0-9-]+ ){0,5}(?:in verbindung|in kontakt|kontakt auf)|kontakt (?:mit|zu) ${YOU} auf`,
    'von (?:uns|mir|unserem)(?<=hor(?:en|st|t) [^.:]{0,70})',
    'von uns (?:horen|kontaktiert|zuruckgerufen|angerufen|eine (?:antwort|ruckmeldung))',
    '(?:anfragen?|nachrichten?|e-?mails?|fragen) (?:werden|wird) (?:[a-z0-9-]+ ){0,8}beantwortet',
  ],
  verbs: [
    'antwort(?:en|et)|beantwort(?:en|et)|zuruckrufen|zuruck(?:zu)?melden|meldet|melden|zuruckgerufen|kontaktiert',
    'geantwortet',
  ],
  ours: [
    'wir|ich|uns|unser(?:e|er|em|en|es)?(?! (?:markt|plattform|netzwerk|portal|verzeichnis|community))|[a-z-]*team|jemand|kolleg(?:e|en|in|innen)|support',
    '[a-z-]*(?:mitarbeiter|berater|experte|kundenservice|kundendienst|ansprechpartner|spezialist|techniker)(?:n|in|innen|en|s)?',
  ],
  others: ['sie|du|kunden?|verkaufer|gastgeber|vermieter|man|er|anbieter|handler|bewerber|behorden?|bank'],
  replyTimes: [
    '(?:antwort|reaktions|ruckmelde|ruckruf|beantwortungs)(?:s?zeit|frist)(?:en)?',
    'wie (?:schnell|lange|rasch|bald)[^?]{0,50}(?:antwort(?:et|en)?|ruckmeldung|meldet|melden|reagiert|zuruck)',
    'wann (?:bekomme|erhalte|kann|hore)[^?]{0,40}(?:antwort|ruckmeldung|von euch|von ihnen)',
  ],
  replies: [
    'antwort(?:en)?|ruckmeldung(?:en)?|ruckrufe?|ruckrufservice|ruckantwort|eingangsbestatigung|feedback',
    'kontaktaufnahme',
  ],
  exchanges: [
    'erh(?:alten|altst|alt|altet|alte)|bekomm(?:en|st|t|e)|garantier(?:en|t|te)|rechnen|erwarten|versprechen',
    'versprochen|zugesichert|bieten|geben|gibt',
    'erfolg(?:t|en)|kommt|kommen|senden|schicken|zusichern|bemuhen|bemuht',
  ],

  negations: ['nicht|nie|kein(?:e|en|er|em)?|ohne|sollten wir|falls wir|bevor|bis wir'],
  notOurs: [
    `(?:keine|ohne|ausbleibende|fehlende|nicht) (?:\\w+ )?${REPLY_NOUN}`,
    `(?:ihre|deine|seine|eure) (?:antwort|ruckmeldung|reaktion)`,
    `${REPLY_NOUN}(?:en)? (?:des|der|vom|von) (?:kunden|kundin|verkaufers|gastgebers|vermieters|behorde|mieters|gastes)`,
    '(?:haben|habe) (?:\\w+ )?(?:innerhalb [^.]{0,30})?(?:keine|nichts) (?:\\w+ )?(?:antwort|ruckmeldung|gehort)',
    'nicht geantwortet',
    `${SELLER}(?: (?!wir |ich |uns |unser team )[a-z0-9-]+){0,6} (?:antwort|reagier|meld|ruf)(?:en|et)?(?! (?:wir|ich))`,
    `(?:antworten|reagieren|melden sich) (?:[a-z]+ ){0,2}${SELLER}`,
    `(?:antwort|reaktions)s?zeit(?:en)? (?:[a-z]+ ){0,3}${SELLER}s?`,
  ],
  notReplies: [
    'notfall\\w*|notdienst|vor ort|vor-ort\\S*|quartier|server|einsatz\\w*|alarm\\w*|pannen\\w*|latenz',
    'millisekunden|eintreff\\w+',
  ],
  customerActs: [
    '(?<!wir )(?:melden|kontaktieren|antworten|rufen|schreiben|wenden|informieren|benachrichtigen|setzen|nehmen|geben|teilen|senden|reagieren) sie(?! (?:bei|von))',
    '(?:melde|wende) dich|(?:kontaktiere|informiere|rufe?|schreibe?) uns',
    'bitte (?:[a-z]+ ){0,3}(?:melden|antworten|kontaktieren|mitteilen|zuruckmelden)',
    '(?:mussen|sollten|konnen) sie (?:uns|sich)',
    'uns (?:zu )?(?:kontaktieren|benachrichtigen|informieren|mitzuteilen|anrufen|schreiben)',
  ],
  otherDeadlines: [
    'liefer(?:ung|ungen|zeit|zeiten|n|t|bar)|geliefert|auslieferung|versand(?:zeit|fertig|bereit|t)?|versend\\w+',
    'verschick\\w+|zustellung|zugestellt|ankommen',
    '(?:ruck)?erstatt\\w+|storn\\w+|absag\\w+|widerr\\w+|kundig\\w+|rucksend\\w+|ruckgabe\\w*|umtausch\\w*',
    'retour\\w*|uberw(?:iesen|eisung\\w*)|auszahl\\w+|zahl(?:ung|bar|en)',
    'gutgeschrieben|freigeschaltet|freischaltung|aktivier\\w+|repar\\w+|montage|montiert|gultig\\w*|ablauf\\w*',
    'bearbeit\\w+|genehmig\\w+|veroffentlich\\w+|erledigt|fertig\\w*|gelost|losung',
    'geoffnet|erreichbar|verfugbar|garantie|abhol\\w+',
  ],
  mattersAfter: ['(?:anfragen?|fragen|beschwerden?|reklamationen?)'],
  mattersBefore: ['(?:fragen|anfragen|nachrichten) (?:zu|zur|zum|uber|wegen)(?: (?:der|die|ihrer|deiner|einer))?'],
  advance: [
    'vorher|im voraus|vor (?:dem|der|ihrem|ihrer|beginn|anreise|termin\\w*|abreise|reise\\w*)|zuvor|vorab|spater',
  ],
  availability: [
    'am tag|pro tag|taglich|jeden tag|die woche|pro woche|im jahr|geoffnet|erreichbar|rund um die uhr|fur sie da',
  ],

  within: [
    'innerhalb|binnen|innert|in|unter|max\\.?|maximal|spatestens|bis(?: zu)?|nach|weniger als|hochstens|langstens',
    'garantiert|zwischen|in der regel|normalerweise|ublicherweise|meist(?:ens)?|etwa|rund|ca\\.?|circa',
  ],
  fillers: [
    'von|der|des|den|dem|nachsten|nachster|max\\.?|maximal|ca\\.?|hochstens|etwa|rund|folgenden|ersten|nur',
    'wenigen?|weniger|als|regel|aller|meist|meistens|zu|nach|bis|ublicherweise|normalerweise|innerhalb|in|eines',
    'einer',
  ],
  limits: ['maximal|max|spatestens|hochstens|oder (?:schneller|weniger|fruher)|garantiert'],
  joiners: ['bis|oder|und|bzw\\.?|bis zu|bis maximal'],
  numbers: {
    ein: 1,
    eine: 1,
    einer: 1,
    eines: 1,
    einem: 1,
    einen: 1,
    zweier: 2,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwolf: 12,
    vierzehn: 14,
    zwanzig: 20,
    vierundzwanzig: 24,
    dreissig: 30,
    achtundvierzig: 48,
  },
  units: {
    minute: 'min(?:uten?)?',
    hour: 'stunden?|std|h',
    businessHour: '(?:arbeits|geschafts|werk|buro)stunden?',
    day: '(?:kalender)?tag(?:en?|es)?',
    businessDay: '(?:werk|arbeits|geschafts|bank)tag(?:en?|e?s)?|wochentag(?:en?|es)?',
    week: 'wochen?',
    month: 'monat(?:en?|s)?',
  },
  business: ['werktaglichen?|geschaftliche[nr]?'],
  businessTime: [
    '(?:an |wahrend der )?(?:werktagen|arbeitstagen|wochentagen)|werktags|wochentags',
    '(?:wahrend|innerhalb|zu) (?:der|unserer|den|unseren)? ?(?:ublichen )?(?:geschafts|buro|offnungs|service|arbeits)zeit(?:en)?',
    'mo(?:ntag)?s?\\.? ?(?:-|bis) ?fr(?:eitag)?s?|montags? bis freitags?|ausser am wochenende',
  ],
  times: {
    minutes: '(?:in|innerhalb) (?:von )?(?:wenigen |nur wenigen )?minuten|wenigen? minuten|weniger minuten',
    halfHour: '(?:einer )?halben? stunde',
    hours: '(?:in|innerhalb) (?:von )?(?:wenigen |ein paar )?stunden|wenigen? stunden|weniger stunden',
    sameDay:
      '(?:noch )?(?:am|den) (?:selben|gleichen) tag(?:e)?|taggleich|noch heute|noch am (?:selben|gleichen) tag|heute noch',
    sameBusinessDay: '(?:noch )?am (?:selben|gleichen) (?:werk|arbeits)tag(?:e)?',
    nextDay: '(?:am|zum|bis zum) (?:nachsten|folgenden) tag|am folgetag|bis morgen',
    nextBusinessDay:
      '(?:am|zum|bis zum|den)? ?(?:nachsten|nachste|nachstfolgenden|folgenden|darauffolgenden) (?:werk|arbeits)tag(?:e)?',
    days: '(?:in|innerhalb) (?:von )?(?:wenigen |ein paar |weniger )(?:werk|arbeits)?tagen?|wenigen? tagen?',
  },
  vague: [
    '(?:so|schnellst|baldigst) ?(?:schnell|bald|rasch|zeitnah|zugig)? ?(?:wie|als) (?:moglich|es geht)',
    'schnellstmoglich|baldmoglichst|schnellstens|raschestmoglich',
    'zeitnah|umgehend|unverzuglich|in kurze|in bald|bald|kurzfristig|sofort|schnell|rasch|prompt|zugig',
    'moglichst (?:bald|schnell|rasch|zeitnah)|alsbald|demnachst|asap',
    '(?:innerhalb|wahrend|zu) (?:der|unserer|den|unseren) (?:service|geschafts|offnungs|buro)zeiten',
  ],
  scopes: {
    claims: '[a-z]*beschwerden?|reklamationen?|beanstandung(?:en)?|schlichtung\\w*',
    jobs: 'bewerb(?:ung|ungen|er|erin|ern|ungsunterlagen)|karriere|stellenanzeigen?|initiativbewerbung',
    security: 'schwachstellen?|sicherheitslucken?|bug[- ]bounty',
    privacy: 'dsgvo|ds-gvo|auskunft(?:s\\w+|sersuchen)?|betroffenenrechte|loschung ihrer daten|datenschutzanfragen?',
    press: 'presse(?:anfragen?|kontakt|stelle)?|medienanfragen?|journalist\\w*',
    premium: '(?:premium|vip|enterprise|prioritats?)-?(?:kunden|support|mitglieder|tarif)',
  },
};
