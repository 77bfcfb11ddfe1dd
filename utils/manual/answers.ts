import { scoreInBands } from '../bands';
import type { Field } from './manual-item';

/** What was answered, by the names of the fields. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** The answers to one item, read with care: a file may hold anything. */
export interface Answers<Name extends string = string> {
  yes(name: Name): boolean | undefined;
  number(name: Name): number | undefined;
  /** What a rating of 1 to 5 is worth, 0 to 1. */
  rating(name: Name): number | undefined;
  /** What the answers to these fields are worth, as far as there are any. */
  graded(...names: Name[]): number[];
}

export function answersOf(fields: Record<string, Field>, values: Values): Answers {
  const answers: Answers = {
    yes: (name) => (typeof values[name] === 'boolean' ? values[name] : undefined),
    number: (name) => numberIn(values[name]),
    rating: (name) => RATING_SCORES[(numberIn(values[name]) ?? 0) - 1],
    graded: (...names) => names.flatMap((name) => scoreOf(fields[name], name, answers) ?? []),
  };
  return answers;
}

/** The mean of everything that was answered and makes the grade. */
export function meanOf(fields: Record<string, Field>, answers: Answers): number | undefined {
  const names = Object.keys(fields).filter((name) => !fields[name]?.noted);
  const scores = answers.graded(...names);
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** From 1 to 5: our judgement. Three of five is no praise and no fault. */
const RATING_SCORES = [0, 0.25, 0.5, 0.8, 1];

function numberIn(value: Values[string] | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function scoreOf(field: Field | undefined, name: string, answers: Answers): number | undefined {
  if (field?.kind === 'rating') return answers.rating(name);
  if (field?.kind === 'amount') {
    const value = answers.number(name);
    return value === undefined ? undefined : scoreInBands(value, field.bands);
  }
  const yes = answers.yes(name);
  return yes === undefined ? undefined : Number(yes);
}
