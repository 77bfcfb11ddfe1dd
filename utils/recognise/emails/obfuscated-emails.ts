import type { Language } from '../languages';
import type { FoundEmail } from './email-addresses';

/** Addresses that people write so that programs do not find them: `name [at] domain [dot] com`. */
export function findObfuscatedEmails(text: string): FoundEmail[] {
  return [...text.matchAll(AT)].flatMap((at) => readAround(text, at) ?? []);
}

function readAround(text: string, at: RegExpExecArray): FoundEmail | undefined {
  const domain = domainAfter(text, at);
  if (!domain) return undefined;
  const before = text.slice(Math.max(0, at.index - LONGEST_LOCAL), at.index);
  const local = LOCAL_BEFORE.exec(before);
  if (!local?.[1] || (at.groups?.spaced && !BEGINS_HERE.test(before.slice(0, local.index)))) return undefined;
  const start = at.index - local[0].length;
  return { address: toAddress(local[1], domain.text), start, end: domain.end, obfuscated: true };
}

/** How the signs are spoken. `plainAt` is a word that means nothing else; the others are prepositions and nouns too. */
const SPOKEN: Record<Language, { at: string; plainAt: string; dot: string }> = {
  en: { at: 'at', plainAt: 'at-sign', dot: 'dot' },
  es: { at: 'en', plainAt: 'arroba', dot: 'punto' },
  de: { at: 'ät|aet', plainAt: 'klammeraffe', dot: 'punkt' },
  fr: { at: 'chez', plainAt: 'arr?obase', dot: 'point' },
  pt: { at: 'em', plainAt: 'arroba', dot: 'ponto' },
  it: { at: 'presso', plainAt: 'chiocciola', dot: 'punto' },
};

const PREPOSITION = joined('at');
const PLAIN_AT = joined('plainAt');
const DOT = joined('dot');

const OPEN = '[[({<]\\s{0,2}';
const CLOSE = '\\s{0,2}[\\])}>]';

/**
 * In brackets, as a word between spaces, or the sign itself with a space about it. Each begins with something rare, and
 * not with the space before it, for speed.
 */
const AT = new RegExp(
  [
    `${OPEN}(?:${PREPOSITION}|${PLAIN_AT}|@)${CLOSE}`,
    '(?<=\\w)[[(]a[\\])](?=\\w)',
    `(?:${PLAIN_AT})(?<=\\s(?:${PLAIN_AT}))(?=\\s)`,
    '(?<spoken>at|ät)(?<=\\s(?:at|ät))(?=\\s)',
    '(?<spaced>@)(?=\\s)',
  ].join('|'),
  'gi',
);

const LONGEST_LOCAL = 64;
const LOCAL_BEFORE = /(?<![\w.+@-])(\w[\w.+-]*)\s{0,2}$/;
/** "Find us @ bakery.com" is a sentence: with spaces about the sign, an address follows a colon or opens the text. */
const BEGINS_HERE = /(?:^|[:;,|(\n•–-]) ?$/;

const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const SPOKEN_DOT = `\\s{0,2}${OPEN}(?:${DOT}|\\.)${CLOSE}\\s{0,2}|\\s{1,2}(?:${DOT})\\s{1,2}`;
const DOMAIN = new RegExp(`\\s{0,2}(${LABEL}(?:(?:\\.|${SPOKEN_DOT})${LABEL}){1,4})`, 'iuy');
/** After a mere preposition all dots must be spoken: "see us at example.com" is no address. */
const SPOKEN_DOMAIN = new RegExp(`\\s{0,2}(${LABEL}(?:(?:${SPOKEN_DOT})${LABEL}){1,4})`, 'iuy');

function domainAfter(text: string, at: RegExpExecArray): { text: string; end: number } | undefined {
  const pattern = at.groups?.spoken === undefined ? DOMAIN : SPOKEN_DOMAIN;
  pattern.lastIndex = at.index + at[0].length;
  const domain = pattern.exec(text)?.[1];
  return domain === undefined ? undefined : { text: domain, end: pattern.lastIndex };
}

const ANY_SPOKEN_DOT = new RegExp(SPOKEN_DOT, 'gi');

function toAddress(local: string, domain: string): string {
  return `${local}@${domain.replace(ANY_SPOKEN_DOT, '.')}`.toLowerCase();
}

function joined(sign: 'at' | 'plainAt' | 'dot'): string {
  return [...new Set(Object.values(SPOKEN).map((words) => words[sign]))].join('|');
}
