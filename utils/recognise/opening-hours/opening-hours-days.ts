import type { DayPatterns } from './opening-hours-patterns';

/** The days of the week as one bit each, Monday first. */
export type DaySet = number;

const ALL: DaySet = 0b1111111;
const WORKDAYS: DaySet = 0b0011111;
const WEEKEND: DaySet = 0b1100000;

/** As in schema.org's `openingHours`. */
const CODES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The days that a folded text such as "mo-fr, sa" names. */
export function daysIn(text: string, patterns: DayPatterns): DaySet {
  let previous = leadingInitial(text, patterns);
  let days: DaySet = 0;
  for (const item of text.matchAll(patterns.item)) {
    const day = dayOf(item);
    if (day === undefined) {
      days |= setOf(item);
      continue;
    }
    const between = previous ? text.slice(previous.end, item.index) : '';
    days |= previous && patterns.through.test(between) ? range(previous.day, day) : 1 << day;
    previous = { day, end: item.index + item[0].length };
  }
  return days || initialsRange(text, patterns.initials);
}

/** `0b0111111` is `Mo-Sa`. */
export function toCodes(days: DaySet): string {
  const runs: number[][] = [];
  for (let day = 0; day < CODES.length; day++) {
    if (!(days & (1 << day))) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => [...new Set([run[0], run.at(-1)])].map((day) => CODES[day ?? 0]).join('-')).join(',');
}

export function countDays(days: DaySet): number {
  return CODES.filter((_, day) => days & (1 << day)).length;
}

function leadingInitial(text: string, patterns: DayPatterns): { day: number; end: number } | undefined {
  const initial = patterns.leadingInitial.exec(text)?.[1];
  return initial === undefined ? undefined : { day: patterns.initials.indexOf(initial), end: 1 };
}

function dayOf(item: RegExpExecArray): number | undefined {
  const day = CODES.findIndex((_, index) => item.groups?.[`d${index}`] !== undefined);
  return day === -1 ? undefined : day;
}

function setOf({ groups }: RegExpExecArray): DaySet {
  if (groups?.every !== undefined) return ALL;
  return groups?.work !== undefined ? WORKDAYS : WEEKEND;
}

/** "Saturday to Tuesday" goes over the end of the week. */
function range(from: number, to: number): DaySet {
  let days: DaySet = 0;
  for (let day = from; ; day = (day + 1) % CODES.length) {
    days |= 1 << day;
    if (day === to) return days;
  }
}

function initialsRange(text: string, initials: string): DaySet {
  const [from = -1, to = -1] = (text.match(/[a-z](?![a-z])/g) ?? [])
    .filter((letter) => letter !== 'a')
    .map((letter) => initials.indexOf(letter));
  return from < 0 || to < 0 ? 0 : range(from, to);
}
