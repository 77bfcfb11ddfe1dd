import { foldBlocks } from '../folded-blocks';
import type { Language } from '../languages';
import { sentenceAround } from '../sentence';
import { findAlwaysOpen } from './always-open';
import { countDays, type DaySet, toCodes } from './opening-hours-days';
import { DATE, isFiller, LABEL, OTHER } from './opening-hours-patterns';
import { type HoursEntry, readEntries } from './opening-hours-reading';
import { findTimeRanges } from './opening-hours-times';

export type OpeningHours = {
  /** The block in which they begin. */
  block: number;
  text: string;
  language?: Language;
  /** As in schema.org: `Mo-Fr,Sa`. */
  days?: string;
  always: boolean;
  confidence: Confidence;
};

type Confidence = 1 | 0.75 | 0.5;
type Found = Omit<OpeningHours, 'block' | 'text'> & { start: number; end: number };

/** The hours at which somebody is there, in blocks that follow each other on the page (cells, lines, paragraphs). */
export function findOpeningHours(blocks: readonly string[]): OpeningHours[] {
  const { text, quote } = foldBlocks(blocks);
  return [...regularHours(text), ...alwaysOpen(text)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, ...hours }) => ({ ...quote(start, end), ...hours }));
}

function regularHours(text: string): Found[] {
  const entries = readEntries(text, findTimeRanges(text)).filter((entry) => !isOfSomethingElse(text, entry));
  return tables(text, entries).flatMap((table) => toHours(text, table) ?? []);
}

function alwaysOpen(text: string): Found[] {
  return findAlwaysOpen(text).map(({ sure, ...place }) => ({ ...place, always: true, confidence: sure ? 0.75 : 0.5 }));
}

/** Deliveries, events and classes have times too; the nearest word before tells, or one after it in the sentence. */
function isOfSomethingElse(text: string, entry: HoursEntry): boolean {
  const { before, after } = sentenceAround(text, entry);
  const other = lastIndex(before, OTHER);
  return (other >= 0 && other > lastIndex(before, LABEL)) || (after.search(OTHER) >= 0 && before.search(LABEL) < 0);
}

/** The lines of a table of hours are this near to each other, "Sunday: closed" between them included. */
const BETWEEN_LINES = 60;

function tables(text: string, entries: readonly HoursEntry[]): HoursEntry[][] {
  const found: HoursEntry[][] = [];
  for (const entry of entries) {
    const table = found.at(-1);
    const end = table?.at(-1)?.end ?? 0;
    const isNear = entry.start - end <= BETWEEN_LINES;
    if (table && isNear && !(text.slice(end, entry.start).includes('\n') && isAgain(table, entry))) table.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** Several days that were named before have other hours somewhere else; a single day has an afternoon too. */
function isAgain(table: readonly HoursEntry[], { days }: HoursEntry): boolean {
  return table.some((entry) => countDays(entry.days & days) > 1);
}

function toHours(text: string, table: readonly HoursEntry[]): Found | undefined {
  const start = table[0]?.start ?? 0;
  const end = table.at(-1)?.end ?? 0;
  const days = table.reduce<DaySet>((all, entry) => all | entry.days, 0);
  const heading = headingBefore(text, start);
  const labelled = `${heading}\n${text.slice(start, end)}`.search(LABEL) >= 0;
  if (!labelled && (heading.search(OTHER) >= 0 || isAppointment(text, { start, end, days }))) return undefined;
  const language = table.find((entry) => entry.language)?.language;
  const confidence = confidenceOf(days, labelled);
  return { start, end, always: false, confidence, ...(days && { days: toCodes(days) }), ...(language && { language }) };
}

/** Days and a label leave no doubt; one of the two little; a single day without a label may be an appointment. */
function confidenceOf(days: DaySet, labelled: boolean): Confidence {
  if (days && labelled) return 1;
  return labelled || countDays(days) > 1 ? 0.75 : 0.5;
}

/** A heading stands in the lines right above, or before the days in their own line. */
const HEADING_REACH = 120;

function headingBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - HEADING_REACH), start)
    .split('\n')
    .slice(-3)
    .join('\n');
}

/** One day with a date beside it, or with something that takes place then. */
function isAppointment(text: string, { start, end, days }: { start: number; end: number; days: DaySet }): boolean {
  if (countDays(days) > 1) return false;
  const { before, after } = sentenceAround(text, { start, end });
  return before.slice(-25).search(DATE) >= 0 || after.slice(0, 25).search(DATE) >= 0 || !isFiller(after.slice(0, 60));
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
