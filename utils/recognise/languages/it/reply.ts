import type { ReplyWords } from '../../reply-promises/reply-words';

const TO_YOU = '(?:ti|vi|la|le|lo|gli)';
const ASKED = '(?:messaggi[o]?|richiest[ae]|e-?mail|domand[ae]|mail)';

/** Who sells or lets on the platform of somebody else. */
const SELLER = '(?:venditor[ei]|venditric[ei]|host|proprietari[oa]?|negozianti?)';

export const reply: ReplyWords = {
  common: [
    'il|la|lo|i|gli|le|di|del|della|un|una|e|ti|vi|entro|in|con|per|nostro|nostra|tuo|tua|da|al|alla|che|ore|ci',
  ],

  cues: [
    // What is done about a complaint answers it.
    '(?:risolviamo|gestiamo|risolveremo) (?:i |ogni |il tuo |il suo )?reclam[io]|reclam[io] (?:viene|vengono|sara|saranno) (?:gestit|risolt)[io]',
    `${TO_YOU} (?:rispond(?:e|ono|era|eranno|iamo|eremo|ero|o)|risponder[ae])|rispond(?:iamo|eremo|ero|o)`,
    `${TO_YOU} (?:ri)?contatt(?:a|ano|era|eranno|iamo|eremo|ero|o)|ricontatt(?:iamo|eremo)`,
    `${TO_YOU} (?:ri)?chiam(?:a|ano|era|eranno|iamo|eremo|ero)`,
    `${TO_YOU} (?:scriv(?:iamo|eremo|era)|far(?:emo|a|anno) sapere|facciamo sapere|dar(?:emo|a) (?:una )?risposta|diamo (?:una )?risposta)`,
    '(?:risponder|ricontattar|contattar|richiamar)(?:ti|vi|la|le|lo)|richiameremo|richiamiamo',
    'ci (?:faremo|facciamo) (?:sentire|vivi)',
    'ci (?:metteremo|mettiamo) in contatto|metter(?:ci|si) in contatto con (?:te|voi|lei)',
    'si metter(?:a|anno) in contatto|entr(?:eremo|iamo) in contatto',
    '(?:sarai|sara|sarete|verrai|verra|verrete|essere|venire) (?:[a-z]+ )?(?:ri)?(?:contattat|chiamat|richiamat)[oaie]',
    `${ASKED} (?:ricev(?:e|ono|era|eranno) (?:una )?risposta|(?:vien|verra|veng)\\w* evas\\w+ con una risposta)`,
    '(?:diamo|daremo|forniamo|forniremo|garantiamo) (?:una )?(?:[a-z]+ )?(?:risposta|riscontro)',
  ],
  verbs: [
    'risponde(?:re|ra|ranno)?|rispondono|ricontatt(?:are|era|eranno)|richiam(?:are|era|eranno)',
    'dare (?:una )?risposta|fornire (?:una )?risposta',
  ],
  ours: [
    '[a-z]{2,}(?:iamo|remo)|ci|noi|nostr[oaie](?! (?:mercato|marketplace|piattaforma|rete |portale|elenco|comunita))|team|staff|qualcuno|squadra|assistenza|ufficio|servizio clienti',
    '(?:consulent|operator|espert|specialist|collegh|tecnic|referent)(?:e|i|a|o)',
  ],
  others: [
    'voi|lei|loro|client[ei]|utent[ei]|host|venditor[ei]|proprietari[o]?|ospit[ei]|candidat[oi]|devi|dovete|deve',
    'fornitor[ei]|aziende|chi',
  ],
  replyTimes: [
    'temp(?:o|i|istiche) (?:medi[o]? |massim[oi] |[a-z]+ )?di (?:risposta|riscontro|reazione|richiamata)',
    '(?:quanto (?:tempo )?|entro quanto|in quanto tempo|quando)[^?]{0,40}(?:rispond\\w+|risposta|ricontatt\\w+|richiam\\w+)',
  ],
  replies: ['(?<!tasso di )rispost[ae]|riscontr[oi]|richiamata'],
  exchanges: [
    '(?:ricev|otterr|otten|avr|aspett|garant|assicur|promett|offr|invi|mand|dare|fornir)(?:o|e|ai|ete|erai|erete|era|ai|a|iamo|eremo|iremo|ita|ito|ono|ere|ire|are|i|emo)?',
  ],

  negations: ['non(?! (?:esit\\w+|preoccup\\w+))|mai|senza|se non|prima di|impossibile'],
  notOurs: [
    '(?:mancata|senza|nessuna|assenza di|mancanza di) (?:una |alcuna )?(?:risposta|riscontro)',
    '(?<!ricev\\w+ la |avra\\w* la |la )(?:tua|sua|vostra|loro) risposta',
    'non (?:\\w+ )?(?:ricev\\w+|ottien\\w+|ottenut\\w+|avut\\w+|hai|ha|avete)(?: \\w+)? (?:una |alcuna )?(?:risposta|riscontro)',
    "(?:risposta|riscontro) (?:del|della|dei|da parte del|dell') ?(?:cliente|clienti|utente|venditore|proprietario|host|autorita|ente)",
    '(?:ho|abbiamo|ha) (?:ricevuto|avuto|ottenuto) (?:una )?(?:[a-z]+ )?risposta',
    `(?<!(?:ai|al|agli|dei|del|degli) )${SELLER}(?: (?!noi |il nostro team )[a-z0-9'-]+){0,6} (?:rispond|contatt|ricontatt)(?!iamo|eremo)[a-z]+`,
  ],
  notReplies: ['emergenz[ae]|pronto intervento|server|latenza|sul posto|in loco|millisecondi|arrivo|soccorso'],
  customerActs: [
    '(?:contatta|contattate|contatti|avvisa|avvisate|avvisi|chiama|chiamate|chiami|scrivi|scrivete|rispondi|rispondete|informa|informate|comunica|comunicate|comunicare|segnala)(?:ci|mi|rci)',
    '(?:devi|dovete|deve|dovra|bisogna|e necessario|si prega di|ti preghiamo di|vi preghiamo di) (?:[a-z]+ )?(?:rispondere|contattar\\w*|avvisar\\w*|comunicar\\w*|chiamar\\w*|segnalar\\w*)',
    '(?:contattar|avvisar|informar|scriver|chiamar|comunicar)ci|(?:mettiti|mettetevi|si metta) in contatto',
  ],
  otherDeadlines: [
    'spedi(?:zione|zioni|amo|remo|to|ti|ta|sce|re)|consegn\\w+|rimbors\\w+|res[oi](?= )|restitu\\w+|recess\\w+',
    'disdett\\w+|disdi\\w+|cancell\\w+|annull\\w+',
    'evas[oaie]|evasione|accredit\\w+|attiv(?:a|azione|ato|ata|iamo|are)|preavviso|pagament[oi]|bonific[oi]',
    'pubblic(?:a|ato|ata|azione)|verific\\w+|approv\\w+',
    'install\\w+|ripar(?:azione|azioni|ato|are)|risol\\w+|soluzion[ei]|scad\\w+|apert[oiae]|disponibil[ei]',
    'pront[oaie]|ritir[oa]|elabora\\w+|modific\\w+',
  ],
  mattersAfter: [],
  mattersBefore: [`${ASKED} (?:di|su|sulla|sulle|relative? a(?:lla|lle)?|riguardant[ei])(?: (?:la|il|un|una))?`],
  advance: ['prima(?! possibile)|in anticipo|di (?:anticipo|preavviso)|precedenti|antecedenti|dopo la visita'],
  availability: [
    "al giorno|su 24|su ventiquattro|alla settimana|tutti i giorni|ogni giorno|all'anno|l'anno|apert\\w+",
    'non[- ]stop|di assistenza',
  ],

  within: [
    "entro|in|meno di|massimo|max\\.?|nell'arco di|nel giro di|al massimo|inferiore a|fino a|tra|non oltre",
    'garantit[ao]|dopo|di norma|di solito|solitamente|normalmente|generalmente|circa',
  ],
  fillers: [
    "e|non|oltre|le|i|il|lo|un|una|un'|meno|di|al|massimo|max\\.?|circa|prossim[eio]|successiv[eio]|prim[eio]",
    'sol[oeia]|arco|giro|termine|tempo|norma|solito|dalle|alle|entro|in|tra|a|da|della',
  ],
  limits: ['al massimo|max|massimo|o meno|successiv[ei]|dalla (?:richiesta|ricezione)|garantit[aeio]'],
  joiners: ['a|o|e|al massimo|ai|alle|o al massimo'],
  numbers: {
    'un paio di': 2,
    "un'": 1,
    una: 1,
    uno: 1,
    un: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    quindici: 15,
    venti: 20,
    ventiquattro: 24,
    trenta: 30,
    quarantotto: 48,
    settantadue: 72,
  },
  units: { minute: 'min(?:ut[oi])?', hour: 'or[ae]|h', day: 'giorn[oi]|gg?', week: 'settiman[ae]', month: 'mes[ei]' },
  business: ["lavorativ[eoi]|feriali?|d'ufficio|di lavoro"],
  businessTime: [
    '(?:nei|in) (?:giorni )?(?:feriali|lavorativi)|giorni (?:feriali|lavorativi)',
    "(?:durante|in|nell'|negli) ?(?:gli |l')?(?:orari|orario) (?:lavorativ[oi]|d'ufficio|di (?:ufficio|lavoro|apertura))",
    '(?:dal )?lunedi (?:al|a) venerdi|lun\\.? ?(?:-|al) ?ven|weekend esclusi|esclusi (?:i )?(?:festivi|weekend)',
  ],
  times: {
    instant: "immediatamente|all'istante|subito|in tempo reale|istantaneamente|in pochi secondi",
    minutes: '(?:in|entro|nel giro di) (?:pochi |pochissimi )?minuti|pochi minuti',
    halfHour: "mezz'ora|mezza ora",
    hour: "(?:entro|in) (?:un'|l')ora",
    hours: '(?:in|entro|nel giro di) (?:poche |alcune |qualche )or[ae]|poche ore|qualche ora',
    sameDay:
      'in giornata|(?:lo |nello )?stesso giorno|entro (?:oggi|la giornata|sera)|oggi stesso|in serata|giornata stessa',
    sameBusinessDay: '(?:lo |nello )?stesso giorno (?:lavorativo|feriale)',
    nextDay: "(?:il |entro il )?giorno (?:dopo|successivo|seguente)|(?:entro )?domani|entro l'indomani",
    nextBusinessDay:
      '(?:il |entro il )?(?:giorno (?:lavorativo|feriale) (?:successivo|seguente)|(?:prossimo|primo|successivo) giorno (?:lavorativo|feriale|utile)(?: utile| successivo)?)',
    days: '(?:in|entro|nel giro di) (?:pochi |alcuni |qualche )giorn[oi]|pochi giorni|qualche giorno',
  },
  vague: [
    '(?:il )?prima possibile|(?:il )?piu (?:presto|velocemente|rapidamente) possibile|(?:al )?piu presto',
    'quanto prima|appena possibile|non appena possibile',
    'a breve|(?:nel piu )?breve tempo(?: possibile)?|nel minor tempo(?: possibile)?|presto|rapidamente',
    'velocemente|tempestivamente|prontamente|in tempi (?:brevi|rapidi)|nei tempi piu brevi',
    "(?:durante|in|nell'|negli) ?(?:gli |l')?(?:orari|orario) (?:lavorativ[oi]|d'ufficio|di (?:ufficio|lavoro|apertura))",
  ],
  scopes: {
    claims: 'reclam[io]|contestazion[ei]|conciliazione|segnalazion[ei]|insoddisf\\w+',
    jobs: 'candidatur[ae]|(?:tuo |un )?curriculum|cv|posizioni aperte|selezione del personale|lavora con noi',
    security: 'vulnerabilita|segnalazioni di sicurezza|divulgazione responsabile',
    privacy:
      "gdpr|diritt[oi] (?:di accesso|dell'interessato|privacy)|dati personali|esercizio dei (?:suoi |tuoi )?diritti|interessat[oi]",
    press: 'ufficio stampa|giornalist[ei]|richieste stampa|media',
    premium: '(?:clienti|piano|piani|supporto|utenti|abbonati) (?:premium|vip|pro|enterprise|prioritari[oi]?)',
  },
};
