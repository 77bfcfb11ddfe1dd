import type { Facts } from '../facts';
import { countryEvidence } from '../recognise/country/country';
import { countryOfHost } from '../recognise/country/country-domain';
import { findEmailAddresses } from '../recognise/emails/email-addresses';
import { FREE_MAILBOX_DOMAINS } from '../recognise/emails/free-mailboxes';
import { whatsAppLink } from '../recognise/phones/whatsapp-link';
import { all, attr } from './dom';
import type { Reading } from './reading/reading';

/** Texts longer than this are searched in their beginning and end: the header, the footer, the legal lines. */
const SAMPLE_LENGTH = 100_000;

/** What the page tells of its country, and the country to read its phone numbers with. */
export function likelyCountry(
  reading: Reading,
  structuredData: Facts['structuredData'] | undefined,
  otherwise: string | undefined,
): { code: string | undefined; signals: Facts['page']['countrySignals'] } {
  const text = sampleOf(reading.blocks.map((block) => block.text).join('\n'));
  const { likely, signals } = countryEvidence({
    hosts: hostsOf(reading),
    languageTags: languageTags(reading.root),
    internationalPhones: [...internationalPhones(text, reading), ...(structuredData?.telephones ?? [])],
    text,
    addressCountries: (structuredData?.addresses ?? []).map(({ country }) => country),
  });
  const known = likely?.by === 'language' ? undefined : likely?.code;
  return { code: known ?? otherwise ?? countryOfMail(text) ?? likely?.code, signals };
}

/** The address that the page gives as its own; '' where it gives none. */
export function canonicalOf(root: Element): string {
  const link = all(root, 'link[rel=canonical i]')[0];
  const href = link ? attr(link, 'href') : '';
  return /^https?:\/\//i.test(href) && URL.canParse(href) ? href : '';
}

function canonicalHosts({ root }: Reading): string[] {
  const canonical = canonicalOf(root);
  return canonical ? [new URL(canonical).hostname] : [];
}

function hostsOf(reading: Reading): string[] {
  const { protocol, hostname } = new URL(reading.source.url);
  return protocol === 'file:' ? canonicalHosts(reading) : [hostname, ...canonicalHosts(reading)];
}

/** Whoever is written to in one country only is likely to be there: better than a guess from the language. */
function countryOfMail(text: string): string | undefined {
  const domains = findEmailAddresses(text).map(({ address }) => address.slice(address.indexOf('@') + 1));
  const countries = domains.flatMap((domain) => {
    const country = FREE_MAILBOX_DOMAINS.has(domain) ? undefined : countryOfHost(domain);
    return country?.decisive ? [country.code] : [];
  });
  return new Set(countries).size === 1 ? countries[0] : undefined;
}

function languageTags(root: Element): string[] {
  return [attr(root, 'lang'), ...all(root, 'link[hreflang]').map((link) => attr(link, 'hreflang'))].filter(Boolean);
}

const INTERNATIONAL = /(?:\+|\b00)[1-9][\d\s().-]{7,18}\d/g;

/** Shops in many towns do not make more countries; our judgement. */
const MOST_PHONES = 40;

function internationalPhones(text: string, { controls }: Reading): string[] {
  const targets = controls.flatMap(({ element }) => {
    const href = attr(element, 'href');
    return /^tel:(?:\+|00)/i.test(href) ? href.slice('tel:'.length) : (whatsAppLink(href)?.e164 ?? []);
  });
  return [targets, text.match(INTERNATIONAL) ?? []].flatMap((each) => [...new Set(each)].slice(0, MOST_PHONES));
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE_LENGTH) return text;
  return `${text.slice(0, SAMPLE_LENGTH)}\n${text.slice(-SAMPLE_LENGTH)}`;
}
