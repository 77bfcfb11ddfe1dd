import { fold } from './fold';
import { findTimeRanges } from './opening-hours/opening-hours-times';

/** The ranges of times in a text, written alike whatever the country: "9am to 5.30 pm" is `09:00-17:30`. */
export function timeSpans(text: string): string[] {
  const folded = fold(text);
  return findTimeRanges(folded).flatMap(({ start, end }) => {
    const times = [...folded.slice(start, end).matchAll(TIME)].map(toMinutes);
    const [from, to] = times;
    if (from === undefined || to === undefined) return [];
    // "9-5" ends in the afternoon.
    return [`${toClock(from)}-${toClock(to <= from && to <= NOON ? to + NOON : to)}`];
  });
}

const NOON = 12 * 60;
const TIME = /(\d{1,2})(?: ?[:.h] ?(\d\d))?(?: ?([ap])\.? ?m)?/g;

function toMinutes([, hour = '', minute = '0', half]: RegExpMatchArray): number {
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  return hours * 60 + Number(minute);
}

function toClock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
