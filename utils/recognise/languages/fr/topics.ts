import type { Topic } from '../../topics';

export const topics: Record<Topic, string> = {
  contactLink: [
    'nous (?:contacter|ecrire|joindre)|contacter',
    'contactez(?:[- ]nous)?(?: (?:le|la|un|notre|nos|votre)(?: [a-z]+)?)?|prene[zr] contact|ecrivez[- ]nous',
    'service clients?|parlons[- ]en',
  ].join('|'),
  contactPath: 'nous-contacter|contacter|contactez-nous|(?:formulaire|page)-(?:de-)?contact|service-clients?',
  callCost: [
    "numero vert|appel gratuit|non surtaxe|prix d'un appel local|(?:€|eur|ct)\\s*/\\s*min",
    'service (?:et )?appel gratuits',
  ].join('|'),
  urgentLine: [
    '(?:declarer un )?sinistres?|urgences?|assistance (?:24|depannage)|depannage|opposition carte',
    'vol ou perte',
  ].join('|'),
  callback: 'etre rappele|rappelez-moi|rappel gratuit|on vous rappelle|demande(?:r)? (?:un |de )?rappel',
  whatNext: [
    'et (?:ensuite|apres)\\s*\\?|(?:les )?prochaines etapes|que se passe-t-il',
    "vous recevrez (?:un|une) (?:e-?mail|confirmation|accuse|copie)|apres (?:l')?envoi",
    '(?:demande|message|reclamation|signalement)s?[^.]{0,40} (?:transmis|lu|examine|etudie)e?s? (?:a|au|aux|par)',
  ].join('|'),
  waitTime: "temps d'attente|delai d'attente|heures d'affluence|decroch[a-z]+[^.]{0,25} (?:secondes|minutes?)",
  optionalMark: 'facultati(?:f|ve)|optionnel(?:le)?|non obligatoire',
  requiredLegend: [
    "champs? (?:obligatoires?|requis)|tous les champs sont (?:obligatoires|requis)|(?:avec|marques d'un) \\* sont",
    '(?:^|[*(] ?(?:[=:-] ?)?)(?:obligatoire|requis)',
  ].join('|'),
  phoneWhy: [
    'pour (?:vous )?(?:rappeler|joindre|contacter|la livraison)|uniquement (?:pour|en cas)',
    'en cas de (?:question|besoin|probleme)|jamais (?:communique|partage)',
  ].join('|'),
  claims: 'reclamations?|litiges?|plaintes?|deposer une reclamation|insatisfait',
  officialBook: 'mediat(?:eur|ion)(?: de la| a la)? consommation|signalconso',
  adr: 'mediat(?:eur|ion)|reglement (?:alternatif|amiable) des litiges',
  compensation: 'desolee?s?|excus(?:es|ez|er)|compensation|dedommag[a-z]*|geste commercial|rembours[a-z]*',
  returns: 'retours?(?: et (?:echanges|remboursements))?|echanges?|remboursements?|retractation',
  withdrawal: 'se retracter|renoncer au contrat|retracter (?:du|le) contrat|formulaire de retractation',
  cancelSub: [
    'resili(?:er|ation)(?: (?:votre|mon) contrat)?|sans engagement|desabonner|desabonnement',
    'desinscri(?:re|ption|rez?)|supprimer mon compte',
  ].join('|'),
  warranty: 'garanties?|reparations?|pieces detachees|sav\\b|service apres[- ]vente|entretien|maintenance',
  selfHelp: [
    "questions frequentes|faq|foire aux questions|centre d'aide|aide",
    "notices? (?:d'utilisation|techniques?|de montage)|mode d'emploi|guides?",
    'telechargements?|tutoriels?|formation',
  ].join('|'),
  orderStatus: [
    'suiv(?:i|re) (?:de |ma |votre |mon )?(?:commande|colis)|mon compte|mes (?:commandes|factures)',
    'espace client|etat du service|ou est (?:ma commande|mon colis)',
  ].join('|'),
  loyalty: [
    'programme (?:de )?fidelite|fidelite|club (?:fidelite|clients?|privilege|vip)',
    'points (?:de )?fidelite|(?:cumulez|gagnez) (?:des |vos )?points|recompenses|parrain(?:age|er|ez)',
    'carte (?:de )?(?:fidelite|membre)|avantages (?:membres?|clients?|fidelite)',
    '(?:membres|clients fideles) (?:recoivent|beneficient|profitent)',
  ].join('|'),
  feedback: [
    'votre avis|donnez(?:-nous)? votre avis|enquete(?: de satisfaction)?|questionnaire de satisfaction',
    'suggestions|laissez un avis',
    '(?:cette page )?vous a-t-elle (?:ete )?(?:aide|utile)',
  ].join('|'),
  people: [
    '(?:notre )?equipe|qui sommes-nous|a propos|votre (?:conseiller|interlocuteur)|fondat(?:eur|rice)',
    'direct(?:eur|rice)',
  ].join('|'),
  humanRoute: [
    '(?:parler|parlez|echanger) (?:a|avec) (?:une? )?(?:vraie )?(?:personne|conseiller|humain|expert)',
    'vrai(?:e)?s? (?:personnes?|humains?)|pas de (?:robot|bot)|accompagnement (?:humain|personnalise)',
  ].join('|'),
  warm: [
    'merci|bienvenue|ravis?|a votre (?:ecoute|disposition|service)|avec plaisir|nous sommes la',
    "(?:comment|en quoi) pouvons-nous|n'hesitez pas",
  ].join('|'),
  scolding: "interdit[es]*|vous devez|ne (?:seront?|sera) pas (?:traitee?s?|lue?s?)|s'abstenir|n'appelez pas",
  legalNotice: [
    'mentions legales|infos? legales|informations legales|cgv|cgu',
    "conditions generales(?: de vente| d'utilisation)?",
  ].join('|'),
  companyId: [
    '(?:siren|siret|rcs)\\s*:?\\s*[a-z -]*\\d[\\d ]*|tva intra[a-z]*|capital (?:social )?de',
    'immatricul[a-z]*',
  ].join('|'),
  accessStatement: 'accessibilite(?:\\s*:)?(?: (?:non|partiellement|totalement) conforme)?',
  unfinished: [
    "texte d'exemple|^\\W*(?:en construction|bientot disponible)\\W*$",
    '(?:site|page|rubrique) (?:est |web |actuellement )*en construction',
    '(?:page|rubrique|contenu) (?:sera )?bientot disponible|votre ?entreprise|01 23 45 67 89|exemple@',
  ].join('|'),
  noReply: 'ne[-_. ]?pas[-_. ]?repondre',
  privacy: '(?:politique de )?confidentialite|donnees personnelles|vie privee|rgpd',
  aboutPage: [
    "a propos(?: de nous)?|qui sommes[- ]nous|(?:notre |l')equipe|(?:notre )?histoire|l'entreprise",
    'notre societe',
  ].join('|'),
  helpPage: "(?:centre d')?aide|faq|foire aux questions|questions frequentes|assistance",
  checkout: '(?:mon |votre |voir le )?panier|(?:passer|valider|finaliser) (?:la |ma |votre )?commande',
  articleTitle: '^(?:comment|pourquoi|quand|\\d+) (?!.*\\bnous\\b)',
  returnPeriod: [
    'vous (?:avez|disposez de) \\d+ jours',
    "\\d+ jours[^.]{0,90}(?:retour|retract|echang|changer d'avis|renvoy)\\w*",
    '(?:retour|retract|echang|renvoy)\\w*[^.]{0,90}\\d+ jours',
  ].join('|'),
  refundTime: 'quand (?:serai|suis)-je rembourse|rembours\\w*[^.]{0,80}\\d+ jours',
  returnCost: [
    'qui paie',
    'retours? gratuits?|frais de (?:retour|renvoi)|a (?:vos|nos|votre|notre) (?:frais|charge)',
    'etiquette (?:de retour )?prepayee',
  ].join('|'),
  returnHow: [
    'formulaire de (?:retour|retractation)|bon de retour|etiquette de retour',
    'comment (?:retourner|renvoyer|faire un retour)|etape 1|renvoyez|retournez|deposez|rapportez',
  ].join('|'),
  warrantyTerm: [
    '(?:\\d+|deux|trois|cinq|dix) (?:ans?|mois)[^.]{0,40}garantie',
    'garanti\\w*[^.]{0,60}(?:\\d+|deux|trois|cinq|dix) (?:ans?|mois)',
  ].join('|'),
  deliveryTime: '(?:livr|expedi)\\w*[^.]{0,60}\\d+[- \\d]*(?:a \\d+ )?(?:jours|heures|h\\b)',
  cancelByVoice: 'resili\\w*[^.]{0,80}(?:par (?:courrier|telephone|lettre)|lettre recommandee|appel(?:ez|ant))',
  join: [
    'inscri(?:vez-vous|ption)[^.]{0,30}(?:gratuit|en ligne|ici|en magasin|caisse)\\w*|adherez|rejoignez',
    "devenez membre|comment (?:adherer|s'inscrire)|je m'inscris",
  ].join('|'),
};
