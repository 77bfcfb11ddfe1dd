import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: [
    'cookies?|traceurs|votre vie privee|(?:parametres|preferences|choix) de confidentialite',
    'gerer (?:le|mes) consentements?',
  ].join('|'),
  newsletter: [
    "newsletters?|infolettre|lettre d'information|abonne(?:z-vous|r|-toi)|inscri(?:vez-vous|s-toi) (?:a|et)",
    'liste de diffusion',
  ].join('|'),
  promo: [
    '-? ?\\d+ ?% (?:de (?:remise|reduction)|sur)|remises?|reductions?|offres? (?:speciales?|limitees?)',
    'codes? promo|livraison (?:offerte|gratuite)|cadeau offert',
  ].join('|'),
  app: "(?:telecharge[zr]?|installe[zr]?|ouvrir dans) (?:l'|notre )?(?:app|appli|application)|app store|google play",
  age: [
    '(?:avez|avoir|ai)(?:-vous)? (?:plus de )?18 ans|(?:etes|suis)(?:-vous)? majeure?',
    "age legal|verification de l'age",
  ].join('|'),
  language: [
    '(?:choisi(?:ssez|r)|selectionne[zr]|change[zr]) (?:votre |de |la )?(?:langue|pays|region)',
    'vous (?:visitez|naviguez) depuis',
  ].join('|'),
  accept: [
    "(?:tout )?accepte[zr]?(?: tout)?|j'accepte|d'accord|autoriser(?: tout)?|j'ai compris|compris|ok|oui",
    'entrer|continuer',
  ].join('|'),
  reject: [
    '(?:tout )?refuser?(?: tout)?|je refuse|rejeter|interdire|sans accepter|ne pas accepter|decliner',
    '(?:uniquement|seulement) (?:les )?(?:cookies )?(?:necessaires|essentiels|indispensables)',
    '(?:necessaires|essentiels) uniquement',
  ].join('|'),
  close: 'fermer|non,? merci|pas maintenant|plus tard|passer|ignorer|masquer|pas interesse|continuer sans',
};
