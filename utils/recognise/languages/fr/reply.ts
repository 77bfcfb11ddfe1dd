import type { ReplyWords } from '../../reply-promises/reply-words';

const TO_YOU = '(?:vous|te)';
const REPLY_NOUN = '(?:reponses?|retour|nouvelles|rappel)';

/** Who sells or lets on the platform of somebody else. */
const SELLER = '(?:vendeu(?:r|se)s?|hotes?|loueurs?|marchands?|(?:artisans?|prestataires?) (?:de|sur) notre [a-z]+)';

export const reply: ReplyWords = {
  common: [
    'le|la|les|nous|vous|on|sous|dans|et|de|des|du|un|une|votre|vos|notre(?! (?:place de marche|marketplace|plateforme|reseau|portail|annuaire|communaute))|nos|par|pour|est|en|au|a|delai|heures',
  ],

  cues: [
    // What is done about a complaint answers it.
    'trait(?:ons|erons|ee?s?) (?:toutes les |les? |votre |vos |chaque )?reclamations?|reclamations? (?:est|sont|sera|seront) traitees?',
    `${TO_YOU} (?:re)?(?:rappel|appell?)(?:e|ons|lons|lerons|erons|lera|era|leront|ent|lent|er)(?! qu)`,
    `${TO_YOU} rappelle(?:ra|rons|ront|nt)?(?! qu)`,
    '(?:nous|on) (?:re)?(?:rappel(?:ons|le|lerons|lera)|contactons|contacte)(?! qu)',
    `${TO_YOU} (?:re)?contact(?:e|ons|erons|era|eront|ent|er)|${TO_YOU} recontact\\w+`,
    `${TO_YOU} repond(?:ons|rons|ra|ront|ent|s|rai|re)?`,
    `${TO_YOU} (?:apporter|donner|adresser)(?:ons|a|ont)? une reponse`,
    'repond(?:ons|rons)(?!-)|(?:reven|reviendr)(?:ons|ir|ez)? vers (?:vous|toi)',
    '(?:revien|reviendr)(?:t|nent|drons|dra|dront|s|ai|a|ont|ons) vers (?:vous|toi)',
    '(?:re)?prendr(?:ons|a|ont|e) (?:rapidement |vite )?contact|prenons contact',
    'prend(?:ra)? contact(?: avec vous)?|entrer(?:a|ons|ont)? en contact avec vous',
    '(?:serez|seras|etre|es|etes) (?:[a-z]+ )?(?:re)?(?:rappele|contacte)e?s?',
    '(?:demandes?|messages?|questions?|e-?mails?) (?:est|sont|sera|seront) (?:[a-z]+ )?traitee?s? par une reponse',
    'accus(?:er|ons|erons) (?:bonne )?reception',
    '(?:apportons|apporterons|donnons|donnerons|apporter|donner) une (?:[a-z]+ )?reponse',
    '(?:il|leur) (?:est|sera) repondu',
  ],
  verbs: ['repond(?:re|ra|ront|rai|s|ent)?|recontacte(?:r|ra)?|rappelle(?:ra)?|prendre contact|donner suite'],
  ours: [
    "nous|on|je|notre|nos|[a-z]*equipes?|support|s'engage(?:nt)?|quelqu'un",
    '(?:conseiller|interlocuteur|expert|specialiste|conseillere|collegue|technicien|charge)s?|service client',
    'direction',
  ],
  others: [
    'ils?|elles?|clients?|hotes?|vendeurs?|vendeuses?|locataires?|proprietaires?|candidats?|vous devez',
    'vous pouvez|a vous de|partenaires|qui',
    'utilisateurs?|fournisseurs?|consommateurs?|devez|pouvez',
  ],
  replyTimes: [
    '(?:delai|temps)s? (?:[a-z]+ )?de (?:reponse|reaction|rappel|recontact)s?|reactivite',
    '(?:combien de temps|sous quel delai|dans quel delai|quand|a quelle vitesse)[^?]{0,50}(?:repon\\w+|recontacte\\w*|rappele\\w*|retour)',
  ],
  replies: [
    'reponses?|rappels?|accuse de reception|retour(?= (?:sous|en|dans les) \\d+ ?h)',
    "retour (?:de notre part|d'un|par|de l'equipe|de nos|garanti)|prise de contact",
  ],
  exchanges: [
    '(?:recev|recoi|obten|obtien|aur|garanti|promet|assur|apport|offr|attend|envoy|envoi|engage|donn)(?:ez|rez|vez|vrez|iendrez|ons|rons|ns|ents|s|t|ie|ir|er|eons|ezz|drez|ront|e|a|es|ent)?',
  ],

  negations: ["ne|n'[a-z]+|pas|jamais|sans|si nous|impossible de|avant de"],
  notOurs: [
    `sans ${REPLY_NOUN}|absence de ${REPLY_NOUN}|(?<!(?:recevr?|recoiv|obten|aur)\\w* )(?:votre|sa|leur|son) reponse`,
    `(?:pas|aucune?|jamais) (?:recu|eu|obtenu|de) ?(?:de )?${REPLY_NOUN}|aucune? ${REPLY_NOUN}|n'avez (?:pas|recu)`,
    "reponses? (?:du|de la part du|de l'|des) ?(?:clients?|vendeurs?|hotes?|proprietaires?|administration|locataires?|candidats?)",
    '(?:ai|avons|a) (?:recu|eu|obtenu) (?:une )?(?:[a-z]+ )?reponse',
    `(?<!(?:au|aux|des|du) )${SELLER}(?: (?!nous |je |notre (?:equipe|service) )[a-z0-9'-]+){0,6} (?:repond|rappell|recontact|contact)[a-z]*`,
  ],
  notReplies: ["urgences?|sur place|serveurs?|latence|d'intervention|depannage|millisecondes|pompiers"],
  customerActs: [
    "(?:contact|appel|ecriv|prev|prevene|inform|repond|rappel|avert|signal|notifi|recontact)(?:ez|lez|enez|issez)(?:-nous| (?:nous|notre|le|la|l'))",
    'nous (?:contacter|appeler|ecrire|prevenir|informer|avertir|repondre|joindre|signaler|le signaler)',
    '(?:veuillez|merci de|priere de|pensez a|vous devez) (?:nous )?[a-z]+',
    'repondez|(?:prenez|prendre) contact avec (?:nous|notre|le)',
  ],
  otherDeadlines: [
    'livr(?:aison|aisons|e|es|ee|ees|er|ons|able)|expedi\\w+|envoi|envoye(?:e|s|es)?',
    'recevez votre (?:commande|colis)|remboursements?|rembours\\w+',
    'annul\\w+|retract\\w+|resili\\w+|preavis|retours (?:sous|dans|produits?|gratuits?)',
    'retour (?:sous|dans les) \\d+ ?j|echang(?:e|es|er|eable)|rendu|report(?:er)?',
    'activ(?:e|ee|ation|er)|valid(?:e|ee|ation|er|ite)|publi(?:e|ee|cation|er)|verifi\\w+|trait(?:e|ee|ement)',
    'installation|install(?:e|ee)|repar\\w+|interven\\w+',
    'paiements?|pay\\w+|vir(?:e|ement|ements)|credite\\w*|expir\\w+|ouvert\\w*|disponible|resolu\\w*|pret\\w*',
    'remis\\w*',
  ],
  mattersAfter: [],
  mattersBefore: [
    "(?:demandes?|questions?|messages?|reclamations?) (?:de|d'|sur|concernant|relatives? a)(?: (?:la|le|les|votre|vos|un|une))?",
  ],
  advance: ["a l'avance|avant|plus tot|au prealable|de preavis|auparavant|plus tard"],
  availability: [
    'par jour|par semaine|sur (?:24|vingt)|tous les jours|chaque jour|de (?:garde|permanence)|par an|non[- ]stop',
    'ouvert\\w*',
  ],

  within: [
    "sous|dans|en|d'ici|max(?:imum)?|moins de|delai|d'un|entre|inferieur a|au plus tard|garantie?|apres",
    'generalement|habituellement|en general|normalement|environ',
  ],
  fillers: [
    "un|une|les|la|le|delai|delais|de|d'|moins|max(?:imum|imal|\\.)?|prochaines?|suivantes?|quelques|environ",
    "general|que|entre|premieres?|seulement|moyenne|moyen|a|au|plus|est|c'est|tard|sous|dans|en",
  ],
  limits: ['max(?:imum)?|au plus(?: tard)?|ou moins|suivant(?:e?s)?|garanti\\w*|chrono'],
  joiners: ['a|ou|et|au|ou sous'],
  numbers: {
    une: 1,
    un: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
    'vingt quatre': 24,
    trente: 30,
    'quarante huit': 48,
    'soixante douze': 72,
  },
  units: {
    minute: 'min(?:utes?)?|mn',
    hour: 'heures?|h|hrs?',
    day: 'jours?|j',
    businessDay: 'jours?[- ]ouvr(?:e|es|able|ables)',
    week: 'semaines?',
    month: 'mois',
  },
  business: ['ouvr(?:e|ee|es|ees|able|ables)|de bureau|travailles'],
  businessTime: [
    '(?:les |en )?jours? ouvr(?:e|es|able|ables)|du lundi au (?:vendredi|samedi)|en semaine',
    'hors (?:week-?ends?|jours feries)',
    "(?:aux|pendant (?:les|nos)|durant (?:les|nos)) (?:heures|horaires) (?:ouvr\\w+|de bureau|d'ouverture)",
    'lun\\.? ?(?:-|au) ?ven',
  ],
  times: {
    instant: "immediatement|instantanement|tout de suite|en temps reel|dans l'instant|en quelques secondes",
    minutes: "(?:en|dans les|sous|d'ici) (?:quelques |prochaines )?minutes|quelques minutes",
    halfHour: 'demi-heure',
    hour: "dans l'heure|sous une heure|en une heure",
    hours: "(?:en|dans les|sous|d'ici) (?:quelques |prochaines )heures|quelques heures",
    sameDay: "(?:le )?jour meme|dans la journee|(?:le )?meme jour|aujourd'hui meme|sous la journee",
    sameBusinessDay: '(?:le )?(?:meme jour ouvr(?:e|able)|jour ouvr(?:e|able) meme)',
    nextDay: "(?:des |pour |d'ici )?(?:le )?lendemain|des demain|d'ici demain|le jour suivant",
    nextBusinessDay:
      '(?:le |au )?(?:prochain|premier) jour ouvr(?:e|able)(?: suivant)?|(?:le |au )?jour ouvr(?:e|able) suivant|lendemain ouvr(?:e|able)',
    days: "(?:en|dans les|sous|d'ici) (?:quelques |prochains )jours(?: ouvr(?:es|ables))?|quelques jours",
  },
  vague: [
    'dans les (?:plus brefs|meilleurs) delais|(?:des|aussitot) que possible|au plus (?:vite|tot)',
    'le plus (?:vite|rapidement|tot) possible|aussi (?:vite|rapidement) que possible',
    'rapidement|prochainement|sous peu|tres vite|tres bientot|bientot|vite|sans (?:delai|tarder)|promptement',
    'dans un bref delai|a bref delai|tres prochainement',
    "(?:aux|pendant (?:les|nos)|durant (?:les|nos)) (?:heures|horaires) (?:ouvr\\w+|de bureau|d'ouverture)",
  ],
  scopes: {
    claims: 'reclamations?|plaintes?|litiges?|mediat(?:eur|ion)|insatisf\\w+',
    jobs: "candidatures?|recrutements?|(?:votre |un )?cv|offres? d'emploi|postul\\w+|candidats?",
    security: 'vulnerabilites?|failles?(?: de securite)?|divulgation responsable',
    privacy:
      "rgpd|droits? d'acces|exerc(?:er|ice) (?:de )?(?:vos|ces|ses) droits|donnees personnelles|droit (?:de rectification|a l'effacement)",
    press: '(?:service |relations? |contact )?presse|journalistes?|medias',
    premium: '(?:clients?|abonnes?|offre|support|membres?) (?:premium|vip|pro|entreprise|prioritaires?)',
  },
};
