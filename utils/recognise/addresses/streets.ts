import { byLanguage } from '../language-data';

/** In which order a street is written, or that it is a box at the post office. */
export type StreetOrder = 'type name number' | 'number type name' | 'number name type' | 'name+type number' | 'box';

/** One way of a language to write streets: sources of patterns, in whatever case. */
export type StreetWords = {
  order: StreetOrder;
  /** Types that make a street with its number an address without a postcode; none for boxes. */
  types?: string;
  /** Types that are words of every day, believed beside a postcode only. */
  doubtful: string;
};

/** `sure` when it needs no postcode to be believed. */
export type Street = { start: number; end: number; sure: boolean };

/** Streets with their numbers, and post boxes, in the order in which they stand in the text. */
export function findStreets(text: string): Street[] {
  if (!/\d|s\/n/i.test(text)) return [];
  return PATTERNS.flatMap(({ pattern, sure }) =>
    [...text.matchAll(pattern)].filter(isName).map((found) => ({ ...placeOf(found), sure })),
  )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Street[]>(withoutOverlaps, []);
}

const WORDS = byLanguage(
  import.meta.glob<StreetWords[]>('../languages/*/streets.ts', { eager: true, import: 'streets' }),
).flatMap(([, words]) => words);

/** Latin letters: a pattern with `\p{L}` in whatever case takes four times as long to be ready for its first text. */
const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ';
const LETTER = `[${LETTERS}]`;

const NUMBER = `\\d{1,5}(?: ?(?:[a-z]|bis|ter|quater)(?!${LETTER}))?(?: ?[-–/] ?\\d{1,4}[a-z]?(?!${LETTER}))?`;
const BEFORE_NUMBER = '(?:,? *(?:n[.ºo°]{0,2}|nr[o.]?|num\\.?|núm\\.?|número|no\\.|#|km\\.?) *|,? +)';
/** "Carrera 7 # 71-21": in Colombia streets have numbers for names, and the house is named by the next crossing. */
const CROSSING =
  '\\d{1,3} ?[a-z]{0,2}(?: ?(?:bis|sur|norte|este))? *(?:#|n[o°º.]{1,2}|nro\\.?) *\\d{1,3} ?[a-z]? ?[-–] ?\\d{1,3}';
/** Many streets are called after a day: "Avenida 9 de Julio", "Via 20 Settembre". */
const DAY = '\\d{1,2} (?:de |(?-i:(?=[A-ZÀ-ÖØ-Þ])))';
const NAME = `(?<name>(?:${DAY})?${LETTER}[^\\d\\n;|:!?]{1,50}?)`;
const WORD = `(?:${LETTER}[${LETTERS}'’.-]{0,24}|\\d{1,3}(?:st|nd|rd|th)) `;
/** "Via WhatsApp 24 ore" is no street. */
const UNIT = ` ?(?:[%€/]|(?:h|hs|hrs?|ore|horas?|heures?|min)(?!${LETTER}))`;
/** "Rua 2, s/n": where only the word for a number, or for none, tells the house from the street. */
const NUMBERED = `\\d{1,3},? (?:n[.ºo°]{1,2} ?\\d{1,5}|s/n(?!${LETTER}))`;
const HOUSE = `(?:${CROSSING}|${NUMBERED}|${NAME}(?:${BEFORE_NUMBER}${NUMBER}|,? *s/n(?!${LETTER})))`;

/** Each begins with letters or digits, for speed: what must stand before them is looked up backwards. */
const SHAPES: Record<StreetOrder, (types: string) => string> = {
  'type name number': (types) =>
    `(?:${types})(?<=${BEGIN}(?:${types}))(?:(?<=[./]) *| +)${HOUSE}(?![\\d.,%€]\\d|\\d|${UNIT})`,
  'number type name': (types) => `${BEGIN}${NUMBER},? +(?:${types}) +(?<name>[^\\d\\n,;|:()]{2,45})`,
  'number name type': (types) =>
    `${BEGIN}${NUMBER},? +(?<name>(?:${WORD}){1,4}?)(?:${types})(?!${LETTER})(?= *(?:[.,;)|\\n]|$|(?-i:[A-ZÀ-ÖØ-Þ])|#))`,
  'name+type number': (types) =>
    `(?:${types})(?<=(?<before>(?<!${LETTER})${LETTER}[${LETTERS}-]{1,30}[ -]?)(?:${types})) ?${NUMBER}(?![\\d.:]\\d)`,
  box: (types) => `(?<name>(?:${types}))(?<=${BEGIN}(?:${types})) *\\d[\\d ]{0,8}`,
};

const BEGIN = `(?<![${LETTERS}\\d.,])`;

const PATTERNS = Object.entries(SHAPES).flatMap(([order, shape]) => {
  const words = WORDS.filter((way) => way.order === order);
  const alternatives = { sure: words.flatMap(({ types }) => types ?? []), doubtful: words.map((way) => way.doubtful) };
  return Object.entries(alternatives)
    .filter(([, types]) => types.length > 0)
    .map(([trust, types]) => ({ pattern: new RegExp(shape(types.join('|')), 'gi'), sure: trust === 'sure' }));
});

function placeOf({ index, groups, 0: found }: RegExpExecArray): { start: number; end: number } {
  return { start: index - (groups?.before?.length ?? 0), end: index + found.trimEnd().length };
}

/** Case is ignored to find the words, but a street is a name: "2 cours de yoga" is none. */
function isName({ groups }: RegExpExecArray): boolean {
  const name = groups?.before ?? groups?.name;
  return name === undefined || /(?:^|[ '’-])(?:\p{Lu}|\d)/u.test(name);
}

function withoutOverlaps(kept: Street[], street: Street): Street[] {
  const last = kept.at(-1);
  if (!last || street.start >= last.end) kept.push(street);
  else if (street.sure && !last.sure) kept[kept.length - 1] = street;
  return kept;
}
