import { findObfuscatedEmails } from './obfuscated-emails';
import { findSplitEmails } from './split-emails';

export { isFreeMailbox, isFunctionalMailbox, isNoReply, isPlaceholderEmail } from './email-kinds';

/** `start` and `end` are positions in the text given; `obfuscated` means that it cannot be copied as it stands. */
export type FoundEmail = { address: string; start: number; end: number; obfuscated: boolean };

/** The e-mail addresses a reader can see in a text, in order. Character references must have been resolved. */
export function findEmailAddresses(text: string): FoundEmail[] {
  return [...findPlainEmails(text), ...findObfuscatedEmails(text), ...findSplitEmails(text)]
    .filter(({ address }) => isDeliverable(address))
    .sort((a, b) => a.start - b.start);
}

/** What Cloudflare puts in `data-cfemail`: each byte of the address XOR the first one. */
export function decodeCloudflareEmail(hex: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,320}$/i.test(hex)) return undefined;
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  const address = String.fromCharCode(...bytes.map((byte) => byte ^ key)).replace(/\?.*$/, '');
  return isDeliverable(address) ? address : undefined;
}

/** RFC 5321, 4.5.3.1: the longest local part. */
const LONGEST_LOCAL = 64;

/** From each @ outwards, so that the time depends on the number of @ and not on what is between them. */
function findPlainEmails(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocal(text, at);
    const domain = domainAfter(text, at);
    if (start === at || !domain || isPartOfAddress(text, { start, end: at + 1 + domain.length })) continue;
    const end = at + 1 + domain.length;
    found.push({ address: text.slice(start, end).toLowerCase(), start, end, obfuscated: false });
  }
  return found;
}

function startOfLocal(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && /[\w.%+'&~-]/.test(text.charAt(start - 1))) start--;
  const dressing = /^(?:%20|[.'%&+~-])+/.exec(text.slice(start, at));
  return start + (dressing?.[0].length ?? 0);
}

const DOMAIN = /[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.?){1,8}/uy;

function domainAfter(text: string, at: number): string {
  DOMAIN.lastIndex = at + 1;
  const found = DOMAIN.exec(text);
  return found ? found[0].replace(/[.-]+$/, '') : '';
}

/** `@name@server` is a handle, `https://user@host` a login, `git@host:path` a repository. */
function isPartOfAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (before.endsWith('@') || before.endsWith('://')) return true;
  return text.charAt(end) === '@' || /^:[\w~-]+\//.test(text.slice(end, end + LONGEST_LOCAL));
}

/** What ends like a domain tells addresses from code (`foo@bar`), versions (`lib@1.2.3`) and files (`logo@2x.png`). */
function isDeliverable(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (local === '' || local.endsWith('.') || local.includes('..') || /\.\.|-\.|\.-/.test(domain)) return false;
  const labels = domain.toLowerCase().split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && TOP_LEVEL.test(last) && !FILE_ENDING.test(last);
}

/** Their form alone: the list of all 1,400 would be a tenth of what is injected into pages. */
const TOP_LEVEL = /^(?:[a-z]{2,18}|xn--[a-z\d-]+|\p{L}{2,})$/u;

const FILE_ENDING = new RegExp(
  '^(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|css|scss|less|m?js|jsx|tsx|json|xml|html?|xhtml|php|aspx?|jsp|txt|csv|map|' +
    'pdf|docx?|xlsx?|zip|gz|tar|woff2?|ttf|otf|eot|mp[34]|webm|exe|dmg|apk|min|local|localhost|internal|lan|next|alpha|beta)$',
);
