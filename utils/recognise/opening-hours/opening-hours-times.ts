import { AND, BETWEEN, TIMES_THROUGH } from './opening-hours-patterns';

/** `bare` is a range of mere numbers ("9-18"), which is a time only beside a day. */
export type TimeRange = { start: number; end: number; bare: boolean };

/** The ranges of times in a folded text, whatever they are the times of. */
export function findTimeRanges(text: string): TimeRange[] {
  return [...text.matchAll(RANGE)].map(({ index, 0: range }) => ({
    start: index,
    end: index + range.length,
    bare: !PRECISE.test(range),
  }));
}

const HOUR = '(?:[01]?\\d|2[0-4])';
const MINUTES = ' ?[:.h] ?[0-5]\\d(?!\\d)';
const UNIT = '(?: ?(?:hrs?|hs|horas?|heures?|uhr|h|[ap]\\.? ?m\\.?)|[ap])(?![a-z])';
const WORD = 'noon|midday|midnight|mediodia|medianoche|midi|minuit|meio-dia|mezzogiorno|mezzanotte|mitternacht';
const TIME = `${HOUR}(?:${MINUTES})?(?:${UNIT})?`;
const THROUGH = `\\s{0,2}[-~]\\s{0,2}| {0,2}(?:${TIMES_THROUGH}) {1,2}`;

/** "And" is between two times only after "between": "9-12 and 14-18" are two ranges. */
const AFTER_BETWEEN = `(?<=(?:${BETWEEN}) {1,2}${TIME}) {1,2}(?:${AND}) {1,2}`;
const NOT_AFTER = '(?![\\d%€$£]|[.,:/]\\d{2})';

const RANGE = new RegExp(`(?<![\\d.,:+-])${TIME}(?:${THROUGH}|${AFTER_BETWEEN})(?:${TIME}|${WORD})${NOT_AFTER}`, 'g');
const PRECISE = new RegExp(`\\d(?:${MINUTES}|${UNIT})|${WORD}`);
