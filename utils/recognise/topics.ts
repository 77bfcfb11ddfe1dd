import { byFirstLetter } from './first-letters';
import { fold } from './fold';
import { byLanguage } from './language-data';
import type { Language } from './languages';

/** What a label or a sentence can be about. Each language has its words for all of them. */
export type Topic =
  | 'contactLink'
  | 'contactPath'
  | 'callCost'
  | 'urgentLine'
  | 'callback'
  | 'whatNext'
  | 'waitTime'
  | 'optionalMark'
  | 'requiredLegend'
  | 'phoneWhy'
  | 'claims'
  | 'officialBook'
  | 'adr'
  | 'compensation'
  | 'returns'
  | 'withdrawal'
  | 'cancelSub'
  | 'warranty'
  | 'selfHelp'
  | 'orderStatus'
  | 'loyalty'
  | 'feedback'
  | 'people'
  | 'humanRoute'
  | 'warm'
  | 'scolding'
  | 'legalNotice'
  | 'companyId'
  | 'accessStatement'
  | 'unfinished'
  | 'noReply'
  | 'privacy'
  | 'aboutPage'
  | 'helpPage'
  | 'checkout'
  | 'articleTitle'
  | 'returnPeriod'
  | 'refundTime'
  | 'returnCost'
  | 'returnHow'
  | 'warrantyTerm'
  | 'deliveryTime'
  | 'cancelByVoice'
  | 'join';

/** The words found, as they read when folded, and the language whose list has them. */
export type TopicMatch = { word: string; language: Language };

export function matchesTopic(text: string, topic: Topic): boolean {
  return anywhere(topic).test(foldOnce(text));
}

export function findTopic(text: string, topic: Topic): TopicMatch | undefined {
  return toMatch(anywhere(topic).exec(foldOnce(text)));
}

/**
 * One quick question instead of many slow ones: whether a text speaks about any of the topics. Engines try all
 * alternatives of a pattern at every place of a text; so each word is asked only for those with its first letter.
 */
export function topicFilter(topics: readonly Topic[]): (text: string) => boolean {
  const source = topics.flatMap((topic) => WORDS.map(([, words]) => words[topic])).join('|');
  const { lettered, others } = byFirstLetter(source);
  const patterns = new Map(
    [...lettered].map(([letter, each]) => [letter, new RegExp(`(?:${each.join('|')})${EDGE}`, 'y')]),
  );
  const unlettered = wordPattern(others.join('|'));
  return (text) => {
    const folded = foldOnce(text);
    for (const { 0: word, index } of folded.matchAll(/[a-z0-9]+/g)) {
      const pattern = patterns.get(word.charAt(0));
      if (pattern) pattern.lastIndex = index;
      if (pattern?.test(folded)) return true;
    }
    return unlettered.test(folded);
  };
}

/** Whether the words are all there is, as in the label of a link. */
export function isExactlyTopic(text: string, topic: Topic): TopicMatch | undefined {
  return toMatch(exactly(topic).exec(foldOnce(text)));
}

const WORDS = byLanguage(
  import.meta.glob<Record<Topic, string>>('./languages/*/topics.ts', { eager: true, import: 'topics' }),
);

/**
 * No word may begin or end inside another one. Unlike `(?<![a-z0-9])…(?![a-z0-9])` this also holds for patterns that
 * begin or end with punctuation: `@example\.com` is found right after a letter.
 */
const EDGE = '(?:(?<![a-z0-9])|(?![a-z0-9]))';

/** The words anywhere in a folded text, whole. */
export const wordPattern = (source: string): RegExp => new RegExp(`${EDGE}(?:${source})${EDGE}`);

const anywhere = lazily((topic) => wordPattern(alternatives(topic)));
const exactly = lazily((topic) => new RegExp(`^[^a-z0-9]*(?:${alternatives(topic)})[^a-z0-9]*$`));

/** All languages in one pattern, so that a text is read once; the name of the group tells the language. */
function alternatives(topic: Topic): string {
  return WORDS.map(([language, words]) => `(?<${language}>${words[topic]})`).join('|');
}

function toMatch(found: RegExpExecArray | null): TopicMatch | undefined {
  for (const [language] of WORDS) {
    const word = found?.groups?.[language];
    if (word !== undefined) return { word, language };
  }
  return undefined;
}

function lazily(compile: (topic: Topic) => RegExp): (topic: Topic) => RegExp {
  const compiled = new Map<Topic, RegExp>();
  return (topic) => {
    const pattern = compiled.get(topic) ?? compile(topic);
    compiled.set(topic, pattern);
    return pattern;
  };
}

let lastText = '';
let lastFolded = '';

/** A text is usually asked about many topics in a row. */
function foldOnce(text: string): string {
  if (text !== lastText) {
    lastFolded = fold(text);
    lastText = text;
  }
  return lastFolded;
}
