import { type Cue, findCues } from './cues';
import { type Duration, findDurations } from './durations';
import type { Grammar } from './grammar';
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
    (duration) =>
      !isNotice(duration, text, grammar) &&
      belongs(
        duration,
        cues.filter((cue) => binds(cue, duration)),
        rivals,
      ),
  );
  if (durations.length > 0) return choose(durations, cues, isClaim(text, grammar));

  const vague = spansOf(grammar.lists.vague, text).find((words) =>
    belongs(
      words,
      cues.filter((cue) => describes(cue, words)),
      rivals,
    ),
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

/** How far a cue and its time may stand apart; measured on sentences of real pages. */
const CUE_REACH = 90;
const NOUN_REACH = 30;
/** What follows a time is mostly its purpose: "we call within 24 hours to arrange delivery". */
const RIVAL_AFTER = 3;

function belongs(time: Span, cues: readonly Span[], rivals: readonly Span[]): boolean {
  const toCue = Math.min(...cues.map((cue) => gap(cue, time)));
  const toRival = Math.min(...rivals.map((rival) => gap(rival, time) * (rival.start > time.start ? RIVAL_AFTER : 1)));
  return toCue <= CUE_REACH && toCue <= toRival;
}

function binds(cue: Cue, duration: Duration): boolean {
  if (cue.kind === 'time') return true;
  if (cue.kind === 'act') return duration.bounded;
  if (cue.start >= duration.end) return cue.start - duration.end <= 2;
  return duration.bounded && gap(cue, duration) <= NOUN_REACH;
}

function describes(cue: Cue, words: Span): boolean {
  return cue.kind === 'act' || gap(cue, words) <= NOUN_REACH;
}

/** The nearest time is the promise; but a complaint is first acknowledged, then answered: there the slowest is. */
function choose(durations: readonly Duration[], cues: readonly Cue[], claim: boolean): Promised {
  const distance = (duration: Duration) => Math.min(...cues.map((cue) => gap(cue, duration)));
  const rank = claim ? (one: Duration) => -one.hours : distance;
  const best = durations.reduce((kept, next) => (rank(next) < rank(kept) ? next : kept));
  return { hours: best.hours, business: best.business, at: best.start };
}

function isClaim(text: string, { scopes }: Grammar): boolean {
  return scopes.some(([scope, pattern]) => scope === 'claims' && has(pattern, text));
}
