import { type Cue, findCues } from './cues';
import { type Duration, findDurations } from './durations';
import type { Grammar } from './grammar';
import { belongs, distance } from './nearness';
import { gap, has, overlap, type Span, spansOf } from './spans';

/** What a sentence promises; `hours` is null where it names no time, `at` is where in the folded text. */
export interface Promised {
  hours: number | null;
  business: boolean;
  at: number;
}

/** Reads one folded sentence by the grammar of one language. */
export function promiseInSentence(text: string, grammar: Grammar): Promised | undefined {
  const { cues, mistaken } = findCues(text, grammar);
  if (cues.length === 0) return undefined;
  const rivals = [...mistaken, ...otherDeadlines(text, grammar)].filter(
    (one) => !cues.some((cue) => overlap(cue, one)),
  );

  const durations = findDurations(text, grammar).filter(
    (one) =>
      !isNotice(one, text, grammar) && belongs(one, { text, rivals, cues: cues.filter((cue) => binds(cue, one)) }),
  );
  const promised = isClaim(text, grammar) ? slowest(durations) : nearest(durations, cues, text);
  if (promised) return { hours: promised.hours, business: promised.business, at: promised.start };

  const vague = spansOf(grammar.lists.vague, text).find((words) =>
    belongs(words, { text, rivals, cues: cues.filter((cue) => describes(cue, words)) }),
  );
  return vague && { hours: null, business: false, at: vague.start };
}

/** What else the times of the sentence can be about; a matter that is replied to ("refund requests") is none. */
function otherDeadlines(text: string, { lists }: Grammar): Span[] {
  const matters = spansOf(lists.mattersBefore, text);
  return spansOf(lists.otherDeadlines, text).filter(
    ({ start, end }) =>
      text.slice(end).trimStart().search(lists.mattersAfter) !== 0 &&
      !matters.some((matter) => matter.end < start && matter.end >= start - 1),
  );
}

/** How far after a time "in advance" may stand. */
const NOTICE_REACH = 16;

function isNotice({ end }: Span, text: string, { lists }: Grammar): boolean {
  return has(lists.advance, text.slice(end, end + NOTICE_REACH));
}

/** How far from the noun "reply" its time may stand. */
const NOUN_REACH = 30;
/** "24-hour reply": a space or a hyphen. */
const ATTRIBUTE_REACH = 2;

function binds(cue: Cue, duration: Duration): boolean {
  if (cue.kind === 'time') return true;
  if (cue.kind === 'act') return duration.bounded;
  if (cue.start >= duration.end) return cue.start - duration.end <= ATTRIBUTE_REACH;
  return duration.bounded && describes(cue, duration);
}

function describes(cue: Cue, words: Span): boolean {
  return cue.kind === 'act' || gap(cue, words) <= NOUN_REACH;
}

function nearest(durations: readonly Duration[], cues: readonly Cue[], text: string): Duration | undefined {
  return durations.toSorted((a, b) => distance(a, cues, text) - distance(b, cues, text))[0];
}

/** A complaint is first acknowledged, then answered: the slower time is that of the answer. */
function slowest(durations: readonly Duration[]): Duration | undefined {
  return durations.toSorted((a, b) => b.hours - a.hours)[0];
}

function isClaim(text: string, { scopes }: Grammar): boolean {
  return scopes.some(([scope, pattern]) => scope === 'claims' && has(pattern, text));
}
