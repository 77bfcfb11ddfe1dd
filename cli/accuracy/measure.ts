import type { Outcome } from './outcome';

/** The facts that have a floor, and what is printed beside them. */
export const MEASURES = [
  'phone numbers in page text',
  'tel: links',
  'phone strings',
  'e-mail addresses',
  'reply promises, sentences',
  'reply promises, hours',
  'reply promises, pages',
  'contact link',
  'opening hours',
  'form kind',
  'visible field count',
  'purpose of fields that have one',
  'purpose of fields that have none',
] as const;

export type Measure = (typeof MEASURES)[number];

export type Measured = Partial<Record<Measure, Outcome[]>>;

/** All outcomes of the same measure together. */
export function merge(all: readonly Measured[]): Measured {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const outcomes = all.flatMap((each) => each[measure] ?? []);
      return outcomes.length > 0 ? [[measure, outcomes]] : [];
    }),
  );
}
