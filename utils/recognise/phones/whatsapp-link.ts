import { decodeAscii } from '../emails/ascii-decode';
import { readPhone } from './phone-reading';

/** Where a link to WhatsApp leads. */
export interface WhatsAppLink {
  /** A chat with a number, a chat whose number WhatsApp keeps to itself, sending a text to somebody, many people. */
  kind: 'number' | 'hidden-number' | 'share' | 'group' | 'channel';
  /** It is a way to reach the company. */
  contact: boolean;
  /** The number as written, with a plus sign; it may be none (`valid`). */
  e164?: string;
  valid: boolean;
}

export function whatsAppLink(href: string): WhatsAppLink | undefined {
  const { host, path, query } = partsOf(href);
  const read = HOSTS.get(host);
  return read?.(path, query);
}

type Query = ReadonlyMap<string, string>;
type Reader = (path: string, query: Query) => WhatsAppLink | undefined;

const HIDDEN_NUMBER: WhatsAppLink = { kind: 'hidden-number', contact: true, valid: true };
const SHARE: WhatsAppLink = { kind: 'share', contact: false, valid: true };
const GROUP: WhatsAppLink = { kind: 'group', contact: false, valid: true };
const CHANNEL: WhatsAppLink = { kind: 'channel', contact: false, valid: true };

const HOSTS = new Map<string, Reader>([
  ['wa.me', shortLink],
  ['wa.link', (path) => (path === '/' ? undefined : HIDDEN_NUMBER)],
  ['api.whatsapp.com', longLink],
  ['web.whatsapp.com', longLink],
  ['whatsapp.com', longLink],
  ['whatsapp:', longLink],
  ['chat.whatsapp.com', () => GROUP],
]);

function partsOf(href: string): { host: string; path: string; query: Query } {
  const match = /^\s*(?:(?:https?:)?\/\/)?(whatsapp:|[^/?#\s]+)(\/{0,2}[^?#]*)(?:\?([^#]*))?/i.exec(href);
  const [, host = '', path = '', search = ''] = match ?? [];
  const pairs = search.split('&').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.toLowerCase(), decodeAscii(value.join('='))];
  });
  return {
    host: host.toLowerCase().replace(/^www\.|:\d+$/g, ''),
    path: `/${decodeAscii(path).replace(/^\/+/, '').trim()}`,
    query: new Map(pairs),
  };
}

/** wa.me/<number>, /message/<code>, /qr/<code>, /c/<number> (catalogue), /p/<article>/<number> */
function shortLink(path: string, query: Query): WhatsAppLink {
  if (/^\/(?:message|qr)\/./i.test(path)) return HIDDEN_NUMBER;
  const number = /^\/(?:c\/|p\/[^/]+\/)?([^/]*)/i.exec(path)?.[1] ?? '';
  return number === '' && query.has('text') ? SHARE : toNumber(number);
}

/** …/send?phone=<number>, …/message/<code>, …/channel/<code>; any other page of WhatsApp is none of these. */
function longLink(path: string, query: Query): WhatsAppLink | undefined {
  if (/^\/channel\//i.test(path)) return CHANNEL;
  if (/^\/message\/./i.test(path)) return HIDDEN_NUMBER;
  const phone = query.get('phone');
  if (phone !== undefined) return toNumber(phone);
  return query.has('text') ? SHARE : undefined;
}

/** WhatsApp wants the country code, and no zero before it; a plus sign it forgives. */
function toNumber(written: string): WhatsAppLink {
  const digits = written.replace(/\D/g, '');
  if (digits === '') return { kind: 'number', contact: true, valid: false };
  const reading = digits.startsWith('0') || /[a-z]/i.test(written) ? undefined : readPhone(`+${digits}`);
  const valid = reading?.valid === true && reading.e164 === `+${digits}`;
  return { kind: 'number', contact: true, e164: `+${digits}`, valid };
}
