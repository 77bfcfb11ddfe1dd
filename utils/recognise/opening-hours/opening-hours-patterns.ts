import { byLanguage } from '../language-data';
import type { Language } from '../languages';
import type { HoursWords } from './opening-hours-words';

const LISTS = byLanguage(import.meta.glob<HoursWords>('../languages/*/hours.ts', { eager: true, import: 'hours' }));

/** Between the days of a list, in whatever language. */
const LIST = '[,&+;]|y|e|and|und|et|o|ou|oder|or|sowie';

/** What is tried for one language after the other, since "do" is a Thursday in one and a Sunday in another. */
export type DayPatterns = {
  language: Language;
  spec: RegExp;
  item: RegExp;
  through: RegExp;
  /** "M-" of "M-F" and "M-Th". */
  leadingInitial: RegExp;
  initials: string;
};

export const DAY_PATTERNS: readonly DayPatterns[] = LISTS.map(([language, words]) => {
  const items = [...words.days, words.weekend, words.workdays, words.holidays];
  const item = `(?:${items.join('|')})\\.?`;
  const through = `-|/|(?:${words.daysThrough})(?![a-z0-9])`;
  const initial = `[${(words.initials ?? '').replaceAll('_', '')}]`;
  const upTo = `\\.?(?: ?[-/] ?| (?:${words.daysThrough}) )`;
  const range = words.initials ? `|${initial}${upTo}(?:${initial}|${item})` : '';
  return {
    language,
    spec: day(`${words.everyDay}|${item}(?: {0,2}(?:${through}|${LIST}) {0,2}${item})*${range}`),
    item: day([...words.days.map((day, index) => `(?<d${index}>${day})`), ...sets(words)].join('|')),
    through: new RegExp(`^\\.? *(?:${through}) *$`),
    leadingInitial: words.initials ? new RegExp(`^(${initial})${upTo}`) : /(?!)/,
    initials: words.initials ?? '',
  };
});

/** All languages at once: whatever the language of the days, these words do not mislead. */
export const LABEL = whole(anyOf('label'));
export const OTHER = whole(anyOf('other'));
export const REPLY = whole(anyOf('reply'));
export const OPEN = whole(anyOf('open'));
export const ENDS_WITH_WITHIN = new RegExp(`(?<![a-z0-9])(?:${anyOf('within')}) *$`);
export const DATE = whole(
  `${anyOf('months')}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\d{1,2}\\. ?(?:${anyOf('months')})`,
);
const FILLER = whole(`${anyOf('filler')}|${anyOf('label')}`);
export const AROUND_THE_CLOCK = whole(`24 ?[/x] ?7|24 ?h?/ ?24|${anyOf('aroundTheClock')}`);
export const TWENTY_FOUR = whole(anyOf('twentyFour'));
export const TIMES_THROUGH = anyOf('timesThrough');
export const BETWEEN = anyOf('between');
export const AND = anyOf('and');

/** Whether nothing stands between days and times that would give them another meaning. */
export function isFiller(text: string): boolean {
  return !/[a-z0-9]/.test(text.replace(FILLER, ' '));
}

function sets(words: HoursWords): string[] {
  return [`(?<every>${words.everyDay})`, `(?<work>${words.workdays})`, `(?<weekend>${words.weekend})`];
}

function anyOf(kind: Exclude<keyof HoursWords, 'days' | 'initials'>): string {
  return LISTS.map(([, words]) => words[kind]).join('|');
}

/** Where no space is left between cells, times stand right behind the day: "Monday9:00". */
function day(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z])`, 'g');
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g');
}
