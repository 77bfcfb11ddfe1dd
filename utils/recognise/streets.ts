import { byLanguage } from './language-data';

/** What a language brings to the reading of addresses: sources of patterns, upper or lower case. */
export type StreetWords = {
  order: 'type name number' | 'number type name' | 'number name type' | 'name+type number';
  types: string;
  /** Types that are words of every day, or names without a type: believed beside a postcode only. */
  doubtful: string;
  /** A box at the post office, before its number. */
  box: string;
};

/** `sure` when it needs no postcode to be believed. */
export type Street = { start: number; end: number; sure: boolean };

/** Streets with their numbers, and post boxes, in the order in which they stand in the text. */
export function findStreets(text: string): Street[] {
  if (!/\d|s\/n/i.test(text)) return [];
  return PATTERNS.flatMap(({ pattern, sure }) =>
    [...text.matchAll(pattern)].filter(isName).map(({ index, 0: found }) => {
      const start = index + (found.length - found.trimStart().length);
      return { start, end: index + found.trimEnd().length, sure };
    }),
  )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Street[]>(withoutOverlaps, []);
}

const WORDS = byLanguage(import.meta.glob<StreetWords>('./languages/*/streets.ts', { eager: true, import: 'streets' }));

const NUMBER = '\\d{1,5}(?: ?(?:[a-z]|bis|ter|quater)(?!\\p{L}))?(?: ?[-–/] ?\\d{1,4}[a-z]?(?!\\p{L}))?';
const BEFORE_NUMBER = '(?:,? *(?:n[.ºo°]{0,2}|nr[o.]?|num\\.?|núm\\.?|número|no\\.|#|km\\.?) *|,? +)';
/** "Carrera 7 # 71-21": in Colombia streets have numbers for names, and the house is named by the next crossing. */
const CROSSING =
  '\\d{1,3} ?[a-z]{0,2}(?: (?:bis|sur|norte|este))? *(?:#|n[o°º.]{1,2}|nro\\.?) *\\d{1,3} ?[a-z]? ?[-–] ?\\d{1,3}';
const NAME = '(?<name>\\p{L}[^\\d\\n;|:!?]{1,50}?)';
const WORD = "(?:\\p{Lu}[\\p{L}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)|of|the) ";

const SHAPES: Record<StreetWords['order'], (types: string) => string> = {
  'type name number': (types) =>
    `(?:${types}) *(?:${CROSSING}|${NAME}(?:${BEFORE_NUMBER}${NUMBER}|,? *s/n(?!\\p{L})))(?![\\d.,%€]\\d|\\d)`,
  'number type name': (types) => `${NUMBER},? +(?:${types}) +(?<name>[^\\d\\n,;|:()]{2,45})`,
  'number name type': (types) =>
    `(?:${NUMBER}|One),? +(?<name>(?:${WORD}){1,4}?)(?:${types})(?!\\p{L})(?= *(?:[.,;)|\\n]|$|(?-i:\\p{Lu})|#))`,
  'name+type number': (types) => `(?<name>\\p{Lu}[\\p{L}-]{1,30}?(?: |))(?:${types}) ?${NUMBER}(?![\\d.:]\\d)`,
};

const PATTERNS = WORDS.flatMap(([, words]) => [
  { pattern: toPattern(SHAPES[words.order](words.types)), sure: true },
  { pattern: toPattern(SHAPES[words.order](words.doubtful)), sure: false },
  { pattern: toPattern(`(?<name>(?:${words.box})) *\\d[\\d ]{0,8}`), sure: false },
]);

function toPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.,])(?:${source})`, 'giu');
}

/** Case is ignored to find the words, but a street is a name: "2 cours de yoga" is none. */
function isName({ groups }: RegExpExecArray): boolean {
  return groups?.name === undefined || /(?:^|[ '’-])(?:\p{Lu}|\d)/u.test(groups.name);
}

function withoutOverlaps(kept: Street[], street: Street): Street[] {
  const last = kept.at(-1);
  if (!last || street.start >= last.end) kept.push(street);
  else if (street.sure && !last.sure) kept[kept.length - 1] = street;
  return kept;
}
