import type { Facts } from '../facts';
import { fold } from '../recognise/fold';
import { topicOfAddress } from '../recognise/links/link-topics';
import { findTopic, type Topic, type TopicMatch, topicFilter } from '../recognise/topics';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Reading } from './reading/reading';
import { type Saying, sayings } from './sayings';

type TopicFound = Facts['topics'][number];

/** What links, buttons, headings, choices and texts are about, as far as checks ask for it. */
export async function collectTopics(reading: Reading, pace: Pace): Promise<TopicFound[]> {
  const found: TopicFound[] = [];
  const limits = createLimits();
  for (const saying of sayings(reading)) {
    for (const match of matchesOf(saying, limits)) {
      if (limits.take(match.topic, saying)) found.push(toTopic(saying, match, reading));
    }
    const pause = pace();
    if (pause) await pause;
  }
  return found.toSorted((a, b) => a.order - b.order);
}

/** The topics that checks ask for; others have facts of their own, as opening hours or links to contact pages. */
const TOPICS: readonly Topic[] = [
  'accessStatement',
  'adr',
  'callCost',
  'cancelByVoice',
  'cancelSub',
  'claims',
  'companyId',
  'compensation',
  'deliveryTime',
  'feedback',
  'humanRoute',
  'join',
  'loyalty',
  'officialBook',
  'orderStatus',
  'people',
  'privacy',
  'refundTime',
  'returnCost',
  'returnHow',
  'returnPeriod',
  'returns',
  'scolding',
  'selfHelp',
  'unfinished',
  'urgentLine',
  'waitTime',
  'warm',
  'warranty',
  'warrantyTerm',
  'whatNext',
  'withdrawal',
];

const speaksAboutAny = topicFilter(TOPICS);

type Match = Pick<TopicFound, 'topic' | 'word' | 'language'>;

function matchesOf({ text, place, href = '' }: Saying, { isOpen }: Limits): Match[] {
  const address = topicOfAddress(href) ?? topicOfAddress(text);
  const open = speaksAboutAny(text) ? TOPICS.filter((topic) => isOpen(topic, place)) : [];
  return [
    ...(address ? [{ ...address, language: '' }] : []),
    ...(QUESTION.test(text) ? [{ topic: 'question', word: '?', language: '' }] : []),
    ...open.flatMap((topic) => withTopic(topic, findTopic(text, topic))),
  ];
}

/** A question with its answer under it, as in a list of frequent questions. */
const QUESTION = /^.{8,160}\?$/;

const withTopic = (topic: Topic, match: TopicMatch | undefined): Match[] => (match ? [{ topic, ...match }] : []);

/** A judgement: more than a check cites, and menus that a page repeats for phones still leave room for others. */
const MOST_OF_A_KIND = 12;
const MOST_ALIKE = 3;

type Limits = ReturnType<typeof createLimits>;

/** How much more may be told of what is about a topic, in such a place, with the same words. */
function createLimits() {
  const counts = new Map<string, number>();
  const isBelow = (key: string, most: number) => (counts.get(key) ?? 0) < most;
  const isOpen = (topic: string, place: string) => isBelow(`${topic} ${place}`, MOST_OF_A_KIND);
  const take = (topic: string, { place, text, href = '' }: Saying): boolean => {
    const alike = `${topic} ${place} ${href} ${text}`;
    if (!isOpen(topic, place) || !isBelow(alike, MOST_ALIKE)) return false;
    for (const key of [`${topic} ${place}`, alike]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return true;
  };
  return { isOpen, take };
}

function toTopic(saying: Saying, match: Match, reading: Reading): TopicFound {
  const { element, order, place, text, href } = saying;
  return {
    ...match,
    place,
    ...(href !== undefined && { href }),
    ...locate(element, order, around(text, match.word), reading),
  };
}

/** How much of a long text is quoted before the words found. */
const LEAD = 80;

/** The words with what stands around them. Folding hardly changes lengths, so the place is near enough. */
function around(text: string, word: string): string {
  const start = fold(text).indexOf(word) - LEAD;
  return start <= 0 ? text : `…${text.slice(text.indexOf(' ', start) + 1)}`;
}
