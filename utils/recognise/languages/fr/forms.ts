import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: [
    'connexion|se connecter|connectez-vous|identifiez-vous|espace client|mot de passe oublie',
    'pas encore de compte',
  ].join('|'),
  register: "inscription|s'inscrire|inscrivez-vous|creer (?:un |mon |votre )?compte",
  search: 'recherche[rz]?|rechercher|trouver',
  checkout: 'passer (?:la )?commande|paiement|payer|panier|ajouter au panier|code promo|quantite',
  newsletter: [
    "newsletter|infolettre|lettre d'information|s'abonner|abonnez-vous|abonnement|inscription a la lettre",
  ].join('|'),
  callback: 'etre rappele|rappelez-moi|on vous rappelle|(?:demande(?:r)? )?(?:un |de )?rappel',
  quote: 'devis|estimation|demande de prix|chiffrage',
  booking: 'reserv(?:er|ation|ations|ez)|rendez-?vous|prendre rdv|rdv',
  stay: "arrivee|depart|(?:nombre (?:de |d'))?(?:personnes|nuits|adultes|enfants|couverts|voyageurs)",
  claim: "reclamations?|plaintes?|litiges?|sinistres?|signalement|lanceur d'alerte|declarer un sinistre",
  job: 'candidatures?|postuler|recrutement|emplois?|carrieres?|rejoignez-nous',
  curriculum: 'cv|curriculum(?: vitae)?|lettre de motivation',
  comment: '(?:laisse[rz]|publier|ecrire|poster) (?:un |votre |le )?commentaire',
  review: '(?:laisse[rz]|donner|ecrire|deposer|rediger) (?:un |votre )?avis|votre note|notation',
  subject: [
    'objet|sujet|motif|theme|service|type de demande|nature de (?:la |votre )?demande',
    'votre demande concerne|vous etes',
  ].join('|'),
  accept: [
    "j'accepte|j'autorise|j'ai (?:lu|pris connaissance)|je (?:consens|reconnais|donne mon)|accepte[rz]?",
    'en (?:cochant|soumettant)|consentement|je certifie',
  ].join('|'),
  terms: [
    'conditions(?: generales)?|cgv|cgu|traitement de mes donnees|mes donnees',
    'donnees (?:a caractere )?personnelles|informations (?:saisies|recueillies)',
  ].join('|'),
  advertising: "newsletter|lettre d'information|offres|promotions|prospection|publicite|marketing|actualites",
  allRequired: 'tous les champs (?:sont|doivent|marques)?',
  steps: 'etape \\d{1,2} (?:sur|/|de) (\\d{1,2})',
  captchaQuestion: [
    'combien (?:font|fait) \\d+|etes-vous (?:un )?(?:humain|robot)|question de securite',
    '(?:recopie[rz]|saisissez|entrez) (?:le|les) (?:code|caracteres|lettres|texte)|anti-?spam',
  ].join('|'),
  leaveEmpty: [
    '(?:laisse[rz]|laisser) (?:ce |le )?(?:champ )?vide|ne pas (?:remplir|completer)|si vous etes humain',
  ].join('|'),
  day: 'jour|jj',
  month: 'mois',
  year: 'annee|aaaa',
};
