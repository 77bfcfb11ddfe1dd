import type { PhoneWords } from '../../phones/phone-words';

export const phoneWords: PhoneWords = {
  phone: [
    'tel(?:ephon(?:es?|ique|iquement|ez)|s)?|appel(?:s|ez|er|ez-nous)?|numeros? (?:verts?|gris|violet|cristal|azur)|gsm',
    'standard|portable|mobile|joindre|joignables?|contactez-nous au|ligne directe|par telephone|composez',
  ].join('|'),
  fax: '(?:tele)?fax|telecopie(?:ur)?|telec',
  filler: 'au|le|les|du|sur|nous|numeros?|num|est|gratuit|fixe|direct|ou|et|a|vous|pouvez|accueil|secretariat',
  joiner: 'ou|et|ou au|et au',
  extension: 'poste|p(?=\\.)',
  registration: [
    'siret|siren|rcs(?: [a-z-]+)?|r\\.? ?c\\.? ?s|tva(?: intra(?:communautaire)?)?|ape|naf|adeli|rpps|finess|orias|capital',
    'iban|rib|isbn|ean|code postal|cedex|bp|b\\.p|cs|bce|kbo|immatricul[a-z]*|numero de serie|iddn|cnil',
  ].join('|'),
  reference: 'commande|facture|ref(?:erence)?|code|client|dossier|article|lot|contrat|licence|sinistre|reservation',
};
