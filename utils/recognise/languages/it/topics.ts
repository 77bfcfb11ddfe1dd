import type { Topic } from '../../topics';

export const topics: Record<Topic, string> = {
  contactLink: [
    '(?<!lenti a )contatt(?:i|aci|ateci|ami|are|o)(?! visivo)|scrivici|parla con noi|servizio clienti',
    'assistenza clienti',
  ].join('|'),
  contactPath: 'contatt[io]|contattaci|servizio-clienti|assistenza',
  callCost: 'numero verde|chiamata gratuita|costo (?:della )?chiamata|tariffa (?:urbana|base)',
  urgentLine: [
    '(?:denuncia(?:re)? (?:un )?)?sinistr[oi]|emergenz[ae]|pronto intervento|soccorso stradale|guasti',
    'blocco carta',
  ].join('|'),
  callback: 'ti (?:ri)?chiamiamo|richiedi (?:una )?(?:chiamata|richiamata)|fatti (?:ri)?chiamare',
  whatNext: [
    'cosa succede (?:ora|dopo|adesso)|prossimi passi',
    "ricevera(?:i|ete)? (?:un|una) (?:e-?mail|conferma|copia|numero)|dopo l'invio",
    '(?:richiest[ae]|messaggi[o]?|segnalazion[ei]|reclam[oi])[^.]{0,40} (?:inoltrat|esaminat|lett)[oaei] (?:al|alla|da)',
  ].join('|'),
  waitTime: 'tempo (?:medio )?di attesa|rispondiamo (?:alle chiamate|al telefono)',
  optionalMark: 'opzionale|facoltativo|non obbligatorio',
  requiredLegend: [
    'camp[io] obbligator[io]|tutti i campi sono obbligatori|con \\* sono obbligatori',
    '(?:^|[*(] ?(?:[=:-] ?)?)(?:obbligatori[oa]?|richiest[oi])',
  ].join('|'),
  phoneWhy: [
    'per (?:poter(?:ti|la|vi) )?(?:ri)?(?:chiamar|contattar)(?:e|ti|la|vi)|solo (?:per|in caso)|in caso di',
    'non (?:condivideremo|lo condividiamo)',
  ].join('|'),
  claims: 'reclam[io]|segnalazion[ei]|inviare un reclamo|contestazion[ei]',
  officialBook: 'conciliazione|organismo adr|arbitro bancario|adr\\b',
  adr: 'risoluzione alternativa|adr\\b|mediazione|conciliazione',
  compensation: 'ci scusiamo|risarci[a-z]*|compensazion[ei]|rimedi(?:o|amo|eremo)?|rimbors[a-z]*',
  returns: 'res[oi](?: e rimborsi)?|cambi(?:o)? merce|restituzion[ei]|rimborsi',
  withdrawal: 'recedere (?:dal contratto|qui)|diritto di recesso|recesso',
  cancelSub: [
    "disdi(?:re|ci|cendo)|disdetta|annulla(?:re)? (?:l')?abbonamento|senza vincoli",
    "cancella(?:ti|re|rti) (?:l'|dall')?(?:iscrizione|account|abbonamento)|disiscriv\\w+|recedi",
  ].join('|'),
  warranty: 'garanzi[ae]|riparazion[ei]|assistenza tecnica|ricambi|manutenzione|post[- ]vendita',
  selfHelp: 'domande frequenti|faq|centro assistenza|aiuto|manual[ei]|istruzioni|guide|download|tutorial|formazione',
  orderStatus: [
    "(?:traccia|segui|stato) (?:il |dell'|del |l')?(?:tuo )?(?:ordine|pacco)|il mio account|i miei ordini",
    "le mie fatture|area clienti|stato del servizio|dov'e il mio (?:ordine|pacco)",
  ].join('|'),
  loyalty: [
    'programma (?:di )?fedelta|fedelta|club (?:fedelta|clienti|soci|vip)',
    '(?:accumul|raccogli|raccolt)\\w* (?:i )?punti|punti fedelta|premi fedelta|carta (?:fedelta|soci)',
    '(?:invita|porta) un amico|vantaggi (?:per i )?(?:soci|clienti)|(?:soci|clienti abituali) (?:ricevono|risparmiano)',
  ].join('|'),
  feedback: [
    'la tua opinione|sondaggio|valuta(?:ci)?|suggerimenti|lascia (?:una )?recensione|questionario',
    'ti e stata utile',
  ].join('|'),
  people: [
    '(?:il nostro )?team|chi siamo|la nostra squadra|il tuo (?:consulente|referente)|fondat(?:ore|rice)',
    'direttore',
  ].join('|'),
  humanRoute: [
    '(?:parla|parlare) con (?:una |un )?(?:persona|operatore|esperto|umano|consulente)',
    'persone (?:vere|reali)|niente (?:bot|chatbot|robot|call center)|assistenza (?:umana|personalizzata)',
  ].join('|'),
  warm: [
    'grazie(?! (?:al?|alla|alle|ai|agli) )|benvenut[oiae]|felici|siamo (?:qui|a tua disposizione)|con piacere',
    'volentieri|(?:e|sara) un piacere|al tuo fianco|come possiamo aiutar(?:ti|vi|la)|non esit(?:are|i|ate) a',
  ].join('|'),
  scolding:
    'vietat[oaie]|dovete|deve compilare|non (?:verranno|saranno|sara) (?:prese?|letti?|considerat|evas)[a-z]*|astenersi|non chiamate',
  legalNotice: [
    "note legali|informazioni legali|(?:termini e )?condizioni(?: generali| di vendita| d'uso)",
    'dati societari',
  ].join('|'),
  companyId: [
    'p(?:artita)?\\.?\\s*iva\\s*:?\\s*(?:it)?\\s*\\d+|rea\\b|c\\.?f\\.?\\s*:?|registro (?:delle )?imprese',
    'cap(?:itale)?\\.? soc[a-z.]*',
  ].join('|'),
  accessStatement: 'accessibilita|dichiarazione di accessibilita',
  unfinished: [
    'testo di esempio|^\\W*(?:in costruzione|prossimamente)\\W*$',
    '(?:pagina|sito|sezione) (?:e |web )*in costruzione|la ?tua ?azienda\\.|nome della (?:tua )?azienda',
    'esempio@|via roma 1, 00100',
  ].join('|'),
  noReply: 'non[-_. ]?risponde(?:re|te)',
  privacy: '(?:informativa (?:sulla )?)?privacy|protezione dei dati',
  aboutPage: "chi (?:siamo|sono)|(?:il nostro )?team|l'azienda|azienda|la nostra (?:storia|squadra)",
  helpPage: 'aiuto|domande frequenti|centro assistenza|supporto(?: tecnico)?',
  checkout: "(?:vai alla )?cassa|(?:il mio |il tuo )?carrello|(?:procedi|concludi) (?:all'|l')(?:acquisto|ordine)",
  articleTitle: '^(?:come|perche|quando|cosa|\\d+) (?!.*(?:ci|noi)\\b)',
  returnPeriod: [
    '(?:hai|ha|avete) \\d+ giorni',
    '\\d+ giorni[^.]{0,90}(?:reso|resi|restitu|recess|recede|cambi|rend)\\w*',
    '(?:reso|resi|restitu|recess|recede|cambi)\\w*[^.]{0,90}\\d+ giorni',
  ].join('|'),
  refundTime: 'quando (?:ricevo|arriva)[^.]{0,20}(?:rimborso|soldi)|rimbors\\w*[^.]{0,80}\\d+ giorni',
  returnCost: [
    'chi paga',
    'res[oi] gratuit[oi]|spese di (?:restituzione|spedizione|reso)|a (?:tuo|nostro|vostro|suo) carico',
    'etichetta prepagata',
  ].join('|'),
  returnHow: [
    'modulo (?:di |per il )?(?:reso|recesso)|etichetta (?:di|per il) reso',
    'come (?:rendere|restituire|effettuare un reso)|passo 1',
    '(?:rispedisci|restituisci|invia|riporta)[^.]{0,30}(?:pacco|prodotto|negozio|articolo)',
    'richied\\w+ il reso',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|due|tre|cinque|dieci) (?:anni|mesi)[^.]{0,40}garanzia',
    'garanzia[^.]{0,60}(?:\\d+|due|tre|cinque|dieci) (?:anni|mesi)',
  ].join('|'),
  deliveryTime: '(?:conseg|spedi|arriv)\\w*[^.]{0,60}\\d+[- \\d]*(?:a \\d+ )?(?:giorni|ore)',
  cancelByVoice:
    '(?:disd|recess|recede|annull)\\w*[^.]{0,80}(?:per (?:telefono|posta|iscritto)|raccomandata|chiam\\w+)',
  join: [
    'iscriviti|registrati|diventa (?:socio|membro)|aderisci|unisciti|come (?:iscriversi|aderire)',
    'richiedi la (?:carta|tessera)',
  ].join('|'),
};
