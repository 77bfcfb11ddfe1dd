import type { Grammar } from './grammar';
import { has, overlap, type Span, spansOf } from './spans';

/** Words by which the company says that it replies. */
export interface Cue extends Span {
  kind:
    | 'act' // "we reply": a time is its time if something bounds it
    | 'time' // "response time": any time beside it
    | 'noun'; // "reply": only a time that follows at once
}

/** The cues of a sentence, and what only looks like one: "we cannot reply", "please reply". */
export function findCues(text: string, grammar: Grammar): { cues: Cue[]; mistaken: Span[] } {
  const { lists } = grammar;
  if (has(lists.notOurs, text)) return { cues: [], mistaken: [] };
  const customerActs = spansOf(lists.customerActs, text);
  const all = candidates(text, grammar);
  const cues = all.filter((cue) => !customerActs.some((act) => overlap(act, cue)) && !isNegated(cue, text, grammar));
  return { cues, mistaken: [...customerActs, ...all.filter((cue) => !cues.includes(cue))] };
}

function candidates(text: string, grammar: Grammar): Cue[] {
  const { lists } = grammar;
  const verbs = spansOf(lists.verbs, text).filter((verb) => isOurs(verb, text, grammar));
  const acts = [...spansOf(lists.cues, text), ...verbs].map((span): Cue => ({ ...span, kind: 'act' }));
  if (has(lists.notReplies, text)) return acts;
  const times = spansOf(lists.replyTimes, text).map((span): Cue => ({ ...span, kind: 'time' }));
  return [...acts, ...times, ...nouns(text, grammar)];
}

/** How far from its verb a subject may stand. */
const SUBJECT_REACH = 90;

/** A subject right after the verb ("antworten wir") decides, else the last one before it. */
function isOurs(verb: Span, text: string, { lists }: Grammar): boolean {
  const after = text.slice(verb.end, verb.end + SUBJECT_REACH).trimStart();
  if (after.search(lists.others) === 0) return false;
  if (after.search(lists.ours) === 0) return true;
  const before = text.slice(Math.max(0, verb.start - SUBJECT_REACH), verb.start);
  return lastEnd(lists.ours, before) > lastEnd(lists.others, before);
}

function lastEnd(pattern: RegExp, text: string): number {
  return spansOf(pattern, text).at(-1)?.end ?? -1;
}

/** How far "you will receive" may stand from "a reply". */
const EXCHANGE_REACH = 60;

function nouns(text: string, { lists }: Grammar): Cue[] {
  return spansOf(lists.replies, text).map((span) => {
    const around = text.slice(Math.max(0, span.start - EXCHANGE_REACH), span.end + EXCHANGE_REACH);
    return { ...span, kind: has(lists.exchanges, around) ? 'act' : 'noun' };
  });
}

/** How far before a cue a "not" turns it round ("we cannot always promise a reply"); over a comma it never does. */
const NEGATION_REACH = 22;

function isNegated(cue: Span, text: string, { lists }: Grammar): boolean {
  const before = text.slice(Math.max(0, cue.start - NEGATION_REACH), cue.start);
  const clause = before.split(/[,:;(]/).at(-1) ?? '';
  return has(lists.negations, clause);
}
