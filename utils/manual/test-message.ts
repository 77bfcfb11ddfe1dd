import type { Values } from './answers';

/** How a test message stands. */
export type MessageState =
  | { state: 'not-sent' }
  /** The auditor recorded an answer from before it was sent. */
  | { state: 'impossible' }
  | { state: 'waiting'; sentAt: string }
  | { state: 'answered' | 'unanswered'; sentAt: string; took: Took };

/** The time until a person answered, or until it was given up. */
export interface Took {
  hours: number;
  /** The same without the weekends. */
  workingHours: number;
}

/** After five working days, who has not answered will not answer (catalogue, C10). */
export const GIVEN_UP_AFTER_HOURS = 5 * 24;

export function messageState(values: Values): MessageState {
  const [sent, answered, givenUp] = ['sentAt', 'answeredAt', 'noAnswerAt'].map((name) => timeIn(values[name]));
  if (sent === undefined) return { state: 'not-sent' };
  const sentAt = new Date(sent).toISOString();
  const ended = answered ?? givenUp;
  if (ended === undefined) return { state: 'waiting', sentAt };
  if (ended < sent) return { state: 'impossible' };
  const took = timeBetween(sent, ended);
  if (answered !== undefined) return { state: 'answered', sentAt, took };
  return took.workingHours < GIVEN_UP_AFTER_HOURS
    ? { state: 'waiting', sentAt }
    : { state: 'unanswered', sentAt, took };
}

/** @param from and @param to in milliseconds since 1970. */
export function timeBetween(from: number, to: number): Took {
  const weekends = weekendsUntil(to) - weekendsUntil(from);
  return { hours: (to - from) / HOUR, workingHours: (to - from - weekends) / HOUR };
}

function timeIn(value: Values[string] | undefined): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** 5 January 1970. Weekends are those of UTC, so that everybody who reads the audit counts alike. */
const FIRST_MONDAY = 4 * DAY;

/** The time that belongs to weekends since the first Monday. */
function weekendsUntil(time: number): number {
  const weeks = Math.floor((time - FIRST_MONDAY) / WEEK);
  const rest = time - FIRST_MONDAY - weeks * WEEK;
  return weeks * 2 * DAY + Math.max(0, rest - 5 * DAY);
}
