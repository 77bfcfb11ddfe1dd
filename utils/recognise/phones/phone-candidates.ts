import { type DigitGroup, prefixLength } from './phone-runs';

/** Some neighbouring groups of a run, to be tried as one number. */
export interface Candidate {
  text: string;
  start: number;
  end: number;
  /** Index of the group after the last one of this candidate. */
  next: number;
  /** A separator follows behind which another number is to be expected. */
  closed: boolean;
}

/** The shortest number in a plan with its prefix, and the longest of E.164 (15) behind "00". */
const MIN_DIGITS = 6;
const MAX_DIGITS = 17;
/** Where so many digits stand on each side of a stroke or dash, it stands between two numbers. */
const WHOLE_NUMBER = 7;
const LONG_NUMBER = 9;

/** The candidates that begin with this group, the longest first. */
export function candidatesFrom(groups: readonly DigitGroup[], from: number, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let digits = 0;
  for (let last = from; last < groups.length; last += 1) {
    digits += groups[last]?.digits.length ?? 0;
    if (digits > MAX_DIGITS) break;
    if (digits < MIN_DIGITS || isGlued(groups, last + 1)) continue;
    const span = spanOf(groups, from, last + 1);
    const candidate = span && bracketed(text, span.start, span.end);
    if (candidate) candidates.unshift({ ...candidate, next: last + 1, closed: isClosed(groups, last + 1, digits) });
  }
  return candidates;
}

/** May a number begin with this group of its run, when the groups before it were none? */
export function mayBegin(groups: readonly DigitGroup[], index: number): boolean {
  return index === 0 || /[ /(~]/.test(groups[index]?.lead ?? '');
}

/** Cut from the next digits by nothing but a dot or a dash: the number goes on, unless a whole other one follows. */
function isGlued(groups: readonly DigitGroup[], next: number): boolean {
  return /^[-.·]$/.test(groups[next]?.lead ?? '') && digitsFrom(groups, next) < WHOLE_NUMBER;
}

function isClosed(groups: readonly DigitGroup[], next: number, digits: number): boolean {
  const lead = groups[next]?.lead;
  if (lead === undefined) return false;
  if (digits >= LONG_NUMBER && /\/| {2}/.test(lead)) return true;
  return digits >= WHOLE_NUMBER && /\/| - |~/.test(lead) && digitsFrom(groups, next) >= WHOLE_NUMBER;
}

function digitsFrom(groups: readonly DigitGroup[], index: number): number {
  return groups.slice(index).reduce((sum, group) => sum + group.digits.length, 0);
}

function spanOf(groups: readonly DigitGroup[], from: number, next: number): { start: number; end: number } | undefined {
  const first = groups[from];
  const last = groups[next - 1];
  if (!first || !last) return undefined;
  return { start: first.start - prefixLength(first), end: last.end };
}

/** At most two pairs of brackets, each closed; a bracket around the whole is left out. */
function bracketed(text: string, start: number, end: number): Pick<Candidate, 'text' | 'start' | 'end'> | undefined {
  const written = text.slice(start, end);
  const open = written.split('(').length - 1;
  const close = written.split(')').length - 1;
  if (open > 2 || written.includes('..') || /\([^)]*\(/.test(written)) return undefined;
  if (open === close) return { text: written, start, end };
  if (open === close + 1 && written.startsWith('(') && close === 0)
    return { text: written.slice(1), start: start + 1, end };
  return undefined;
}
