import { gap, type Span } from './spans';

/** A sentence with the words of replying in it, and the words of all else that takes time. */
export interface Scene {
  text: string;
  cues: readonly Span[];
  rivals: readonly Span[];
}

/** How far a cue and its time may stand apart; measured on sentences of real pages. */
const CUE_REACH = 90;
/** What follows a time is mostly its purpose: "we call within 24 hours to arrange delivery". */
const RIVAL_AFTER = 3;
/** What stands behind a comma is as good as this many characters away. */
const CLAUSE = 15;

/** Whether a time belongs to one of the cues: it is not far, and no rival is nearer. */
export function belongs(time: Span, { text, cues, rivals }: Scene): boolean {
  const toCue = distance(time, cues, text);
  const before = rivals.filter((rival) => rival.start <= time.start);
  const after = rivals.filter((rival) => rival.start > time.start);
  const toRival = Math.min(distance(time, before, text), distance(time, after, text) * RIVAL_AFTER);
  return toCue <= CUE_REACH && toCue <= toRival;
}

/** From a time to the nearest of these words, in characters. */
export function distance(time: Span, words: readonly Span[], text: string): number {
  return Math.min(...words.map((one) => gap(one, time) + (isOtherClause(one, time, text) ? CLAUSE : 0)));
}

function isOtherClause(one: Span, other: Span, text: string): boolean {
  return /[,;(]/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
}
