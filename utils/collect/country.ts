import type { Facts } from '../facts';
import { countryEvidence } from '../recognise/country';
import { countryOfHost } from '../recognise/country-domain';
import { findEmailAddresses } from '../recognise/email-addresses';
import { FREE_MAILBOX_DOMAINS } from '../recognise/free-mailboxes';
import { whatsAppLink } from '../recognise/whatsapp-link';
import { all, attr } from './dom';
import type { Reading } from './reading';

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
    hosts: hostsOf(text, reading),
    languageTags: languageTags(reading.root),
    internationalPhones: [...internationalPhones(text, reading), ...(structuredData?.telephones ?? [])],
    text,
    addressCountries: (structuredData?.addresses ?? []).map(({ country }) => country),
  });
  const guessed = likely?.by === 'language';
  return { code: guessed ? (otherwise ?? likely?.code) : (likely?.code ?? otherwise), signals };
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

/** The hosts of the site; where they belong to no country, those of the addresses that it is written to. */
function hostsOf(text: string, reading: Reading): string[] {
  const { protocol, hostname } = new URL(reading.source.url);
  const own = protocol === 'file:' ? canonicalHosts(reading) : [hostname, ...canonicalHosts(reading)];
  return own.some((host) => countryOfHost(host)) ? own : [...own, ...mailHosts(text)];
}

function mailHosts(text: string): string[] {
  const domains = findEmailAddresses(text).map(({ address }) => address.slice(address.indexOf('@') + 1));
  return domains.filter((domain) => !FREE_MAILBOX_DOMAINS.has(domain));
}

function languageTags(root: Element): string[] {
  return [attr(root, 'lang'), ...all(root, 'link[hreflang]').map((link) => attr(link, 'hreflang'))].filter(Boolean);
}

const INTERNATIONAL = /(?:\+|\b00)[1-9][\d\s().-]{7,18}\d/g;

function internationalPhones(text: string, { controls }: Reading): string[] {
  const targets = controls.flatMap(({ element }) => {
    const href = attr(element, 'href');
    return /^tel:(?:\+|00)/i.test(href) ? href.slice('tel:'.length) : (whatsAppLink(href)?.e164 ?? []);
  });
  return [...targets, ...(text.match(INTERNATIONAL) ?? [])];
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE_LENGTH) return text;
  return `${text.slice(0, SAMPLE_LENGTH)}\n${text.slice(-SAMPLE_LENGTH)}`;
}
