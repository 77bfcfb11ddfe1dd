import { decodeAscii } from './ascii-decode';
import { readPhone } from './phone-reading';

/**
 * Where a link to WhatsApp leads: to a chat with a number that can be read, to a chat whose number WhatsApp keeps to
 * itself, to sending a text to somebody, or to a group or channel. Only the first two are a way to reach the company.
 */
export type WhatsAppLink =
  | { kind: 'number'; digits: string; valid: boolean }
  | { kind: 'hidden-number' }
  | { kind: 'share' }
  | { kind: 'group' }
  | { kind: 'channel' };

export function whatsAppLink(href: string): WhatsAppLink | undefined {
  const { host, path, query } = partsOf(href);
  const read = HOSTS[host];
  return read?.(path, query);
}

type Query = ReadonlyMap<string, string>;
type Reader = (path: string, query: Query) => WhatsAppLink | undefined;

const HOSTS: Partial<Record<string, Reader>> = {
  'wa.me': short,
  'wa.link': (path) => (path === '/' ? undefined : { kind: 'hidden-number' }),
  'api.whatsapp.com': long,
  'web.whatsapp.com': long,
  'whatsapp.com': long,
  'chat.whatsapp.com': () => ({ kind: 'group' }),
  'whatsapp:': long,
};

function partsOf(href: string): { host: string; path: string; query: Query } {
  const match = /^\s*(?:(?:https?:)?\/\/)?(whatsapp:|[^/?#\s]+)(\/{0,2}[^?#]*)(?:\?([^#]*))?/i.exec(href);
  const [, host = '', path = '', search = ''] = match ?? [];
  const pairs = search.split('&').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    return [name.toLowerCase(), decodeAscii(value.join('='))];
  });
  return {
    host: host.toLowerCase().replace(/^www\.|:\d+$/g, ''),
    path: `/${decodeAscii(path).replace(/^\/+/, '')}`,
    query: new Map(pairs),
  };
}

/** wa.me/<number>, /message/<code>, /qr/<code>, /c/<number> (catalogue), /p/<article>/<number> */
function short(path: string, query: Query): WhatsAppLink {
  if (/^\/(?:message|qr)\/./i.test(path)) return { kind: 'hidden-number' };
  const number = /^\/(?:c\/|p\/[^/]+\/)?([^/]*)/i.exec(path)?.[1] ?? '';
  return number === '' && query.has('text') ? { kind: 'share' } : toNumber(number);
}

/** …/send?phone=<number>, …/message/<code>, …/channel/<code>; any other page of WhatsApp is none of these. */
function long(path: string, query: Query): WhatsAppLink | undefined {
  if (/^\/channel\//i.test(path)) return { kind: 'channel' };
  if (/^\/message\/./i.test(path)) return { kind: 'hidden-number' };
  const phone = query.get('phone');
  if (phone !== undefined) return toNumber(phone);
  return query.has('text') ? { kind: 'share' } : undefined;
}

/** WhatsApp wants the country code and no zero before it or behind it; a plus sign it forgives. */
function toNumber(written: string): WhatsAppLink {
  const digits = written.replace(/\D/g, '');
  const reading = digits.startsWith('0') || /[a-z]/i.test(written) ? undefined : readPhone(`+${digits}`);
  return { kind: 'number', digits, valid: reading?.valid === true && reading.e164 === `+${digits}` };
}
