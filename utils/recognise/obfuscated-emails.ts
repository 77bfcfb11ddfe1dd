import type { FoundEmail } from './email-addresses';
import type { Language } from './languages';

/** Addresses that people write so that programs do not find them: `name [at] domain [dot] com`. */
export function findObfuscatedEmails(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  for (const at of text.matchAll(AT)) {
    const local = LOCAL_BEFORE.exec(text.slice(Math.max(0, at.index - LONGEST_LOCAL), at.index))?.[0];
    const domain = domainAfter(text, at);
    if (!local || !domain) continue;
    const start = at.index - local.length;
    const end = at.index + at[0].length + domain.length;
    found.push({ address: toAddress(local, domain), start, end, obfuscated: true });
  }
  return found;
}

/** How the signs are spoken. `plainAt` is a word that means nothing else; the others are also prepositions or nouns. */
const SPOKEN: Record<Language, { at: string; plainAt?: string; dot: string }> = {
  en: { at: 'at', dot: 'dot' },
  es: { at: 'en', plainAt: 'arroba', dot: 'punto' },
  de: { at: 'ät|aet', plainAt: 'klammeraffe', dot: 'punkt' },
  fr: { at: 'chez', plainAt: 'arobase|arrobase', dot: 'point' },
  pt: { at: 'em', plainAt: 'arroba', dot: 'ponto' },
  it: { at: 'presso', plainAt: 'chiocciola', dot: 'punto' },
};

const spoken = Object.values(SPOKEN);
const PLAIN_AT = spoken.flatMap(({ plainAt }) => plainAt ?? []).join('|');
const ANY_AT = `${spoken.map(({ at }) => at).join('|')}|${PLAIN_AT}`;
const DOT = spoken.map(({ dot }) => dot).join('|');

const OPEN = '\\s{0,2}[[({<]\\s{0,2}';
const CLOSE = '\\s{0,2}[\\])}>]\\s{0,2}';

/** In brackets, as a word between spaces, or the sign itself with a space about it. `(a)` only when glued. */
const AT = new RegExp(
  [
    `(?<=[\\w])${OPEN}(?:${ANY_AT}|@)${CLOSE}`,
    '(?<=\\w)[[(]a[\\])](?=\\w)',
    `(?<=\\w)\\s{1,2}(?<word>(?:${PLAIN_AT}))\\s{1,2}`,
    '(?<=\\w)\\s{1,2}(?<preposition>at|ät)\\s{1,2}',
    '(?<=\\w)(?: {1,2}@ {0,2}|@ {1,2})(?=\\w)',
  ].join('|'),
  'gi',
);

const LONGEST_LOCAL = 64;
const LOCAL_BEFORE = /(?<![\w.+@-])\w[\w.+-]*$/;

const WRITTEN_DOT = `\\.|${OPEN}(?:${DOT}|\\.)${CLOSE}`;
const SPOKEN_DOT = `\\s{1,2}(?:${DOT})\\s{1,2}`;
const LABEL = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}';
const DOMAIN = new RegExp(`${LABEL}(?:(?:${WRITTEN_DOT}|${SPOKEN_DOT})${LABEL}){1,4}`, 'iuy');
/** After a mere preposition all dots must be spoken: "see us at example.com" is no address. */
const SPOKEN_DOMAIN = new RegExp(`${LABEL}(?:(?:${OPEN}(?:${DOT})${CLOSE}|${SPOKEN_DOT})${LABEL}){1,4}`, 'iuy');

function domainAfter(text: string, at: RegExpExecArray): string | undefined {
  const pattern = at.groups?.preposition === undefined ? DOMAIN : SPOKEN_DOMAIN;
  pattern.lastIndex = at.index + at[0].length;
  return pattern.exec(text)?.[0].replace(/-+$/, '');
}

const ANY_DOT = new RegExp(`${OPEN}(?:${DOT}|\\.)${CLOSE}|${SPOKEN_DOT}`, 'gi');

function toAddress(local: string, domain: string): string {
  return `${local}@${domain.replace(ANY_DOT, '.')}`.toLowerCase();
}
