import { byLanguage } from '../language-data';
import type { Language } from '../languages';
import type { NamedTime, PromiseScope, ReplyWords, Sources } from './reply-words';

/** A language's words as patterns over folded text. */
export interface Grammar {
  language: Language;
  lists: Record<WordList, RegExp>;
  numbers: ReplyWords['numbers'];
  /** A number or a range with its unit; groups `low`, `high`, `business` and one for each unit. */
  duration: RegExp;
  /** The end of what stands before a bounded time. */
  bound: RegExp;
  /** All that stands between two times that belong together. */
  between: RegExp;
  times: readonly (readonly [NamedTime, RegExp])[];
  scopes: readonly (readonly [LabelledScope, RegExp])[];
  /** Whether a text speaks of replying at all: asked of whole blocks, so it has no lookbehind in front. */
  anyCue: RegExp;
}

type LabelledScope = Exclude<PromiseScope, 'general'>;

type WordList = {
  [Name in keyof ReplyWords]: ReplyWords[Name] extends Sources ? Name : never;
}[keyof ReplyWords];

export const GRAMMARS: readonly Grammar[] = byLanguage(
  import.meta.glob<ReplyWords>('../languages/*/reply.ts', { eager: true, import: 'reply' }),
).map(([language, words]) => compile(language, words));

function compile(language: Language, words: ReplyWords): Grammar {
  return {
    language,
    lists: compileLists(words),
    numbers: words.numbers,
    duration: duration(words),
    bound: bound(words),
    between: between(words),
    times: compileTable<NamedTime>(words.times),
    scopes: compileTable<LabelledScope>(words.scopes),
    anyCue: anyOf([...words.cues, ...words.verbs, ...words.replyTimes, ...words.replies]),
  };
}

function compileLists(words: ReplyWords): Record<WordList, RegExp> {
  const lists = Object.entries(words).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([name, list]) => [name, anyOf(list)])) as Record<WordList, RegExp>;
}

function compileTable<Key extends string>(table: Readonly<Partial<Record<Key, string>>>): [Key, RegExp][] {
  return Object.entries<string>(table as Record<string, string>).map(([key, source]) => [key as Key, anyOf([source])]);
}

function duration({ numbers, units, business, joiners }: ReplyWords): RegExp {
  const words = Object.keys(numbers).join('|').replaceAll(' ', '[ -]');
  const number = `\\d{1,3}(?:[.,]\\d)?(?!\\d)|(?:${words})(?![a-z0-9])`;
  const anyUnit = Object.values(units).join('|');
  const unit = Object.entries(units)
    .map(([name, source]) => `(?<${name}>${source})`)
    .join('|');
  const working = `(?:${business.join('|')})`;
  return new RegExp(
    `(?<![a-z0-9]|\\d[.,:])(?:(?<low>${number})[ -]?(?:${anyUnit})?\\.?(?:\\s*[-/~]\\s*|\\s+(?:${joiners.join('|')})\\s+))?` +
      `(?<high>${number})(?:\\s*\\([^)]{1,25}\\))?[ -]{0,2}(?:(?<before>${working})[ -])?` +
      `(?:${unit})(?![a-z0-9])\\.?(?:\\s+\\(?(?<after>${working})(?![a-z0-9]))?`,
    'g',
  );
}

function bound({ within, fillers }: ReplyWords): RegExp {
  const filler = `\\s*(?:${fillers.join('|')})(?![a-z0-9])`;
  return new RegExp(`(?:[:<~]|(?<![a-z0-9])(?:${within.join('|')}))(?:${filler})*\\s*[(<~]?\\s*$`);
}

function between({ within, fillers, joiners }: ReplyWords): RegExp {
  const filler = `\\s*(?:${[...within, ...fillers].join('|')})(?![a-z0-9])`;
  return new RegExp(`^[\\s,(]*(?:${joiners.join('|')}|[/-])(?:${filler})*\\s*$`);
}

/** No word may begin or end inside another one. */
function anyOf(sources: Sources): RegExp {
  if (sources.length === 0) return /(?!)/g;
  return new RegExp(`(?<![a-z0-9])(?:${sources.join('|')})(?![a-z0-9])`, 'g');
}
