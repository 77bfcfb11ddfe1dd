import type { Grammar } from './grammar';
import type { NamedTime, Unit } from './reply-words';
import { has, overlap, type Span, spansOf } from './spans';

/** A length of time in a sentence. A range counts with its upper end. */
export interface Duration extends Span {
  hours: number;
  business: boolean;
  /** Something says that it is a limit: "within", "up to", a range. A bare "24 hours" are opening hours. */
  bounded: boolean;
}

export function findDurations(text: string, grammar: Grammar): Duration[] {
  const named = namedTimes(text, grammar);
  const counted = countedTimes(text, grammar).filter((one) => !named.some((other) => overlap(one, other)));
  const all = [...named, ...counted].sort((a, b) => a.start - b.start);
  return joinAlternatives(text, all, grammar);
}

/** "24 working hours" is by the same time on the next working day, as companies mean it. */
const UNIT_HOURS: Record<Unit, number> = {
  minute: 1 / 60,
  hour: 1,
  businessHour: 1,
  day: 24,
  businessDay: 24,
  week: 168,
  month: 720,
};

/** Our judgement of what people expect who read these words; where the words are fuzzy, the slower end. */
const TIME_HOURS: Record<NamedTime, number> = {
  instant: 0.25,
  minutes: 0.5,
  halfHour: 0.5,
  hour: 1,
  hours: 4,
  sameDay: 12,
  sameBusinessDay: 12,
  nextDay: 24,
  nextBusinessDay: 24,
  days: 72,
};

/** The longer words first: "the same working day" is not "the same day". */
const BUSINESS_TIMES: readonly NamedTime[] = ['sameBusinessDay', 'nextBusinessDay'];

function namedTimes(text: string, grammar: Grammar): Duration[] {
  const found = grammar.times.flatMap(([time, pattern]) =>
    spansOf(pattern, text).map((span) => ({
      ...span,
      hours: TIME_HOURS[time],
      business: BUSINESS_TIMES.includes(time) || isBusiness(span, text, grammar),
      bounded: true,
    })),
  );
  return found.filter((one) => !found.some((other) => other !== one && overlap(one, other) && longer(other, one)));
}

function longer(one: Span, other: Span): boolean {
  return one.end - one.start > other.end - other.start;
}

function countedTimes(text: string, grammar: Grammar): Duration[] {
  return Array.from(text.matchAll(grammar.duration)).flatMap((match) => {
    const found = toDuration(match, text, grammar);
    return found ? [found] : [];
  });
}

function toDuration(match: RegExpExecArray, text: string, grammar: Grammar): Duration | undefined {
  const { low, high = '', before, after, ...units } = match.groups ?? {};
  const unit = (Object.keys(units) as Unit[]).find((name) => units[name] !== undefined);
  if (!unit || isOpeningHours(match, text, grammar)) return undefined;

  const span = { start: match.index, end: match.index + match[0].length };
  const count = Math.max(numberOf(high, grammar), low ? numberOf(low, grammar) : 0);
  const inBusiness = before !== undefined || after !== undefined || unit.startsWith('business');
  const bound = boundBefore(span.start, text, grammar);
  return {
    start: bound ?? span.start,
    end: span.end,
    hours: Math.round(count * UNIT_HOURS[unit] * 100) / 100,
    business: inBusiness || isBusiness(span, text, grammar),
    bounded: bound !== undefined || inBusiness || low !== undefined || isLimited(span.end, text, grammar),
  };
}

function numberOf(word: string, grammar: Grammar): number {
  return grammar.numbers[word.replaceAll('-', ' ')] ?? Number(word.replace(',', '.'));
}

/** "24/7", "24 h/24", "24 hours a day", "from 9h to 18h" tell when somebody is there, not how soon he answers. */
function isOpeningHours(match: RegExpExecArray, text: string, grammar: Grammar): boolean {
  const next = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (/^\s*[/x,]\s*(?:7|24|365)(?!\d)/.test(next)) return true;
  return next.trimStart().search(grammar.lists.availability) === 0 || isClockRange(match);
}

/** Nobody promises an answer in 9 to 18 hours. */
function isClockRange({ 0: text, groups }: RegExpExecArray): boolean {
  const [from, to] = [Number(groups?.low), Number(groups?.high)];
  return /\dh\.?$/.test(text.replaceAll(' ', '')) && from >= 5 && to < 24 && to - from >= 3;
}

/** How far a "within" with its fillers, an "at most" and an "on weekdays" may stand from their time. */
const BOUND_REACH = 45;
const LIMIT_REACH = 25;
const BUSINESS_REACH = 40;

/** Where the "within" of a time begins: it belongs to the time, so that what stands before it is near. */
function boundBefore(start: number, text: string, grammar: Grammar): number | undefined {
  const from = Math.max(0, start - BOUND_REACH);
  const found = grammar.bound.exec(text.slice(from, start));
  return found ? from + found.index : undefined;
}

function isLimited(end: number, text: string, { lists }: Grammar): boolean {
  return has(lists.limits, text.slice(end, end + LIMIT_REACH));
}

function isBusiness({ start, end }: Span, text: string, { lists }: Grammar): boolean {
  const before =
    text
      .slice(Math.max(0, start - BUSINESS_REACH), start)
      .split(/[,;:]/)
      .at(-1) ?? '';
  return has(lists.businessTime, before) || has(lists.businessTime, text.slice(end, end + BUSINESS_REACH));
}

/** "within 24 or at most 48 hours": one promise, of the slower time. */
function joinAlternatives(text: string, durations: readonly Duration[], grammar: Grammar): Duration[] {
  const joined: Duration[] = [];
  for (const next of durations) {
    const last = joined.at(-1);
    if (last && grammar.between.test(text.slice(last.end, next.start))) joined[joined.length - 1] = slower(last, next);
    else joined.push(next);
  }
  return joined;
}

function slower(first: Duration, second: Duration): Duration {
  return {
    start: first.start,
    end: second.end,
    hours: Math.max(first.hours, second.hours),
    business: first.business || second.business,
    bounded: first.bounded || second.bounded,
  };
}
