import { matchesTopic } from '../topics';
import { FREE_MAILBOX_DOMAINS } from './free-mailboxes';

/** A mailbox that anybody can open. The site's own domain is none, whatever it is called: orange.com is Orange's. */
export function isFreeMailbox(address: string, siteDomain: string): boolean {
  const domain = domainOf(address);
  return !isOwn(domain, siteDomain) && withParents(domain).some((each) => FREE_MAILBOX_DOMAINS.has(each));
}

/** Takes an address, its local part, or a sentence such as "please do not reply to this e-mail". */
export function isNoReply(text: string): boolean {
  const isAddress = /^\S+@\S+$/.test(text);
  return matchesTopic(isAddress ? localOf(text) : text, 'noReply');
}

/** An address that a template came with. An own domain that sounds like one (example.com is somebody's) is real. */
export function isPlaceholderEmail(address: string, siteDomain = ''): boolean {
  const domain = domainOf(address);
  if (isOwn(domain, siteDomain)) return false;
  return PLACEHOLDER_DOMAIN.test(domain) || PLACEHOLDER_LOCAL.test(localOf(address));
}

/** A mailbox for one duty (privacy, abuse, the web server), not one for customers. */
export function isFunctionalMailbox(address: string): boolean {
  return FUNCTIONAL_LOCAL.test(localOf(address));
}

const PLACEHOLDER_DOMAIN = new RegExp(
  `^(?:www\\.)?(?:${[
    '(?:.+\\.)?example\\.(?:com|net|org|edu)|(?:email|domain|mydomain|company|website|site|test|abc)\\.com?',
    '(?:e?-?mail|name|test)\\.(?:tld|xx|test|invalid)|[^.]+\\.(?:invalid|tld)',
    'your-?(?:domain|company|website|site|email|business|name)\\.[a-z.]+|(?:domain|company)name\\.com',
    '(?:tu|su|mi)-?(?:dominio|empresa|correo|web|sitio|negocio)\\.[a-z.]+',
    '(?:dominio|ejemplo|correo|empresa)\\.(?:com|es)',
    '(?:ihre?|deine?|meine?)-?(?:firma|domain|domaine|unternehmen|website)\\.[a-z.]+',
    '(?:muster|musterfirma|beispiel)\\.(?:de|com)',
    '(?:votre|mon)-?(?:domaine|entreprise|site|societe)\\.[a-z.]+|(?:exemple|domaine)\\.(?:com|fr)',
    '(?:seu|sua|teu|tua|o-?seu)-?(?:dominio|empresa|site|negocio)\\.[a-z.]+|exemplo\\.(?:com|pt|com\\.br)',
    '(?:tuo|tua|la-?tua)-?(?:dominio|azienda|sito)\\.[a-z.]+|(?:esempio|dominio)\\.(?:it|com)',
  ].join('|')})$`,
);

const PLACEHOLDER_LOCAL = new RegExp(
  `^(?:${[
    'your[-_.]?(?:e?mail|name)|(?:john|jane)[-_.]?(?:doe|smith)|(?:e?mail|user)[-_.]?(?:address|name)|example',
    'tu[-_.]?(?:correo|e?mail|nombre)|su[-_.]?correo|ejemplo|nombre[-_.]apellido',
    '(?:ihre?|deine?)[-_.]?(?:e?-?mail|name)|max[-_.]?mustermann|erika[-_.]?mustermann|mustermann|beispiel',
    'votre[-_.]?(?:e?mail|nom|adresse)|exemple|prenom[-_.]nom|jean[-_.]dupont',
    '(?:seu|teu)[-_.]?(?:e?mail|nome)|exemplo|(?:tua|tuo|la[-_.]?tua)[-_.]?(?:e?mail|nome)|esempio|nome[-_.]cognome',
  ].join('|')})$`,
);

const FUNCTIONAL_LOCAL = new RegExp(
  `^(?:${[
    'privacy|privacidade?|dpo|dpd|dsb|dsgvo|rgpd|gdpr|lgpd|lopd|rodo|data-?protection|proteccion-?de-?datos|arco',
    'datenschutz(?:beauftragter?)?|protection-?des-?donnees|cnil|encarregado|protec?ao-?de-?dados|datos-?personales',
    'abuse|postmaster|hostmaster|webmaster|web-?admin|noc|security|dmca|copyright|whois|mailer-daemon|root',
  ].join('|')})$`,
);

function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase() || address.toLowerCase();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** @param siteDomain the site's registrable domain, or its host. */
function isOwn(domain: string, siteDomain: string): boolean {
  const site = siteDomain.toLowerCase().replace(/^www\./, '');
  return site !== '' && withParents(domain).includes(site);
}

/** mail.shop.example, shop.example, example. */
function withParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
