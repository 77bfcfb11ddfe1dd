import { fold } from '../fold';
import { inAllLanguages } from './phone-words';

/** What the words around a number say of it. */
export interface PhoneLabel {
  labelled: boolean;
  /** Nothing but filler stands between the label and the number. */
  adjacent: boolean;
  /** … and a sign or filler leads over to it: "Tel.: ", "call us on". */
  led: boolean;
  fax: boolean;
  whatsapp: boolean;
  /** The number is one of a register, tax or code (`registration`), or of an order, account … (`reference`). */
  otherwise?: 'registration' | 'reference';
}

export const NO_LABEL: PhoneLabel = { labelled: false, adjacent: false, led: false, fax: false, whatsapp: false };

/** A label further away than this speaks of something else; our judgement, about seven words. */
export const LABEL_REACH = 48;

type TokenKind = 'whatsapp' | 'fax' | 'phone' | 'registration' | 'reference' | 'numbered' | 'filler';
interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

const WHATSAPP = "what'?s ?-?app|wsp|wpp|wasap|zap";
const SOURCES: [TokenKind, string][] = [
  ['whatsapp', WHATSAPP],
  ['fax', inAllLanguages('fax')],
  ['registration', inAllLanguages('registration')],
  ['phone', inAllLanguages('phone')],
  ['reference', inAllLanguages('reference')],
  ['numbered', 'n\\.? ?[°ºo]\\.?s?|nr|num|#'],
  ['filler', inAllLanguages('filler')],
];
const TOKENS = new RegExp(
  `(?<![a-z0-9])(?:${SOURCES.map(([kind, source]) => `(?<${kind}>${source})`).join('|')})(?![a-z])`,
  'g',
);
/** "T +44 …", "F: 030 …": single letters count right before the number only. */
const ONE_LETTER = /(?:^|[\s|/(,;·•-])(?:([TPM])|(F)|[tpm])(?:\s?[.:|]\s?|(?<=[TPMF])\s)\(?$/u;
const LAST_WORD = /([\p{L}°º#]+)[^\p{L}\p{N}]*$/u;
const TOKEN = new RegExp(`^(?:${SOURCES.map(([, source]) => source).join('|')})\\.?$`);
const SYMBOL = /[☎☏✆℡📞📱🕿]\ufe0f?\s?[:.]?\s?\(?$/u;

const RIGHT_BEFORE: PhoneLabel = { ...NO_LABEL, labelled: true, adjacent: true, led: true };

/** Reads the words before a number; `before` ends where the number begins. */
export function labelBefore(before: string): PhoneLabel {
  const letter = ONE_LETTER.exec(before);
  if (letter) return { ...RIGHT_BEFORE, fax: letter[2] !== undefined };
  if (SYMBOL.test(before)) return RIGHT_BEFORE;
  const text = fold(before);
  return toLabel(tokensOf(text), text);
}

/** May a label stand right before? A quick look that spares the reading of most small numbers of a page. */
export function mayEndWithLabel(before: string): boolean {
  if (/[^\s\p{L}\p{N}.,()/-][ (]*$/u.test(before)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && (word.length === 1 || TOKEN.test(fold(word)));
}

const IN_BRACKETS = /^\s?[([]\s?[^)\]]{2,24}[)\]]/;

/** Reads a label in brackets behind a number: "020 7946 0000 (fax)". */
export function labelAfter(after: string): PhoneLabel {
  const bracket = IN_BRACKETS.exec(after)?.[0];
  return bracket === undefined ? NO_LABEL : { ...labelBefore(bracket), adjacent: false };
}

/** Does the text begin with a word that labels the next number? Then nothing is glued to the number before. */
export function beginsWithLabel(text: string): boolean {
  const first = tokensOf(fold(text.slice(0, 24)))[0];
  return first?.start === 0 && ['phone', 'fax', 'whatsapp'].includes(first.kind);
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKENS)].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  return SOURCES.find(([kind]) => groups[kind] !== undefined)?.[0] ?? 'filler';
}

const CALLED: readonly TokenKind[] = ['phone', 'fax', 'whatsapp'];

function toLabel(tokens: readonly Token[], text: string): PhoneLabel {
  const nearest = tokens.findLast((token) => token.kind !== 'filler' && token.kind !== 'numbered');
  if (!nearest) return isNumbered(tokens, text) ? { ...NO_LABEL, otherwise: 'reference' } : NO_LABEL;
  const gap = text.slice(nearest.end);
  const adjacent = isFilled(tokens, nearest, text) || /^\D{0,28}:[\s(]*$/.test(gap);
  if (nearest.kind === 'registration' || nearest.kind === 'reference') {
    return adjacent ? { ...NO_LABEL, otherwise: nearest.kind } : NO_LABEL;
  }
  // "call us 24/7 at" may hold a few digits; another number in between has used the label up.
  if (/\d(?:\D?\d){3}/.test(gap)) return NO_LABEL;
  const kinds = together(tokens, nearest, text);
  const called = kinds.includes('phone');
  return {
    labelled: true,
    adjacent,
    led: adjacent && /\S/.test(gap),
    fax: kinds.includes('fax') && !called,
    whatsapp: kinds.includes('whatsapp') && !called,
  };
}

/** "No. 912…" with no label before the abbreviation. */
function isNumbered(tokens: readonly Token[], text: string): boolean {
  const last = tokens.at(-1);
  return last?.kind === 'numbered' && !/[a-z0-9]/.test(text.slice(last.end));
}

/** No letter or digit is left between the token and the end, fillers aside. */
function isFilled(tokens: readonly Token[], from: Token, text: string): boolean {
  let end = from.end;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (/[a-z0-9]/.test(text.slice(end, token.start))) return false;
    end = token.end;
  }
  return !/[a-z0-9]/.test(text.slice(end));
}

/** The kinds of labels that stand together with the last one: "Tel. / Fax", "WhatsApp y teléfono". */
function together(tokens: readonly Token[], last: Token, text: string): TokenKind[] {
  const kinds: TokenKind[] = [];
  let start = last.end;
  for (const token of tokens.toReversed()) {
    if (token.start >= last.end) continue;
    if (/[a-z0-9]/.test(text.slice(token.end, start))) break;
    if (CALLED.includes(token.kind)) kinds.push(token.kind);
    start = token.start;
  }
  return kinds;
}
