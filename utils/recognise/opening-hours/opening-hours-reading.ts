import type { Language } from '../languages';
import { type DaySet, daysIn } from './opening-hours-days';
import { DAY_PATTERNS, type DayPatterns, isFiller, LABEL } from './opening-hours-patterns';
import type { TimeRange } from './opening-hours-times';

/** Times with what they belong to: days, or (then `days` is 0 and there is no language) a label such as "Hours". */
export type HoursEntry = { start: number; end: number; days: DaySet; language?: Language };

type Anchor = { start: number; end: number; days: DaySet };

/** Each range of times that stands beside days or a label, with nothing but filler between. */
export function readEntries(text: string, ranges: readonly TimeRange[]): HoursEntry[] {
  return regions(ranges).flatMap((region) => {
    const readings = DAY_PATTERNS.map((patterns) => readRegion(text, region, patterns));
    return readings.reduce((best, reading) => (reading.weight > best.weight ? reading : best)).entries;
  });
}

/** Our judgement from tables and contact pages: days stand at most this far from their times, fillers included. */
const NEAR = 40;
/** A day, a line for the morning, a line for the afternoon: cells are blocks of their own. */
const MOST_LINES = 3;

function regions(ranges: readonly TimeRange[]): TimeRange[][] {
  const found: TimeRange[][] = [];
  for (const range of ranges) {
    const last = found.at(-1);
    if (last && range.start - (last.at(-1)?.end ?? 0) <= 3 * NEAR) last.push(range);
    else found.push([range]);
  }
  return found;
}

function readRegion(text: string, ranges: readonly TimeRange[], patterns: DayPatterns) {
  const start = Math.max(0, (ranges[0]?.start ?? 0) - 2 * NEAR);
  const window = text.slice(start, (ranges.at(-1)?.end ?? 0) + 2 * NEAR);
  const anchors = (pattern: RegExp): Anchor[] =>
    [...window.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: start + index,
      end: start + index + found.length,
      days: pattern === LABEL ? 0 : daysIn(found, patterns),
    }));
  const days = anchors(patterns.spec).filter((anchor) => anchor.days > 0);
  const entries = join(text, ranges, [days, anchors(LABEL)]);
  for (const entry of entries) if (entry.days) entry.language = patterns.language;
  return { entries, weight: entries.reduce((sum, { days, end, start }) => sum + (days ? end - start : 0), 0) };
}

/** Two sorted lists of anchors, the better one first; walked once beside the ranges, so that time stays linear. */
function join(text: string, ranges: readonly TimeRange[], lists: readonly Anchor[][]): HoursEntry[] {
  const nearest = lists.map((anchors) => neighbours(anchors));
  const entries: HoursEntry[] = [];
  for (const range of ranges) {
    if (range.bare && !endsThere(text, range.end)) continue;
    const [days, label] = nearest.map((find) => find(range));
    const last = entries.at(-1);
    const before = [days?.before, label?.before].find((anchor) => anchor && isNear(text, anchor.end, range.start));
    if (before && !(last && before.start < last.end)) entries.push(entry(before, range));
    else if (last && isNear(text, last.end, range.start)) last.end = range.end;
    else if (days?.after && isNear(text, range.end, days.after.start)) entries.push(entry(days.after, range));
  }
  return entries;
}

function entry(anchor: Anchor, range: TimeRange): HoursEntry {
  return { start: Math.min(anchor.start, range.start), end: Math.max(anchor.end, range.end), days: anchor.days };
}

/** Of sorted anchors, the last before and the first after a range; to be asked for ranges in order. */
function neighbours(anchors: readonly Anchor[]): (range: TimeRange) => { before?: Anchor; after?: Anchor } {
  let next = 0;
  return (range) => {
    while ((anchors[next]?.end ?? Number.POSITIVE_INFINITY) <= range.start) next++;
    const before = anchors[next - 1];
    const after = anchors[next];
    return { ...(before && { before }), ...(after && { after }) };
  };
}

function isNear(text: string, from: number, to: number): boolean {
  if (to < from || to - from > NEAR) return false;
  const gap = text.slice(from, to);
  return gap.split('\n').length - 1 <= MOST_LINES && isFiller(gap);
}

/** "9-5" may be hours; "9-5 people" and "9-5 2024" are not. */
function endsThere(text: string, end: number): boolean {
  const next = /^ {0,2}(?:([a-z]+)|(\d{3}))/.exec(text.slice(end, end + 24));
  if (!next) return true;
  return next[1] !== undefined && (isFiller(next[1]) || DAY_PATTERNS.some(({ spec }) => next[1]?.search(spec) === 0));
}
