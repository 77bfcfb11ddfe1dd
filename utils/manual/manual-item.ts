import type { ReaderLanguage } from '../audit-format';
import type { Bands } from '../bands';
import type { CapId, Category, Column, Severity, Stage } from '../touchpoints';
import type { Answers } from './answers';

/** One thing to answer. What is only noted stands beside the grade and does not make it. */
export type Field = { noted?: true } & (
  | { kind: 'yes-no' }
  /** 1 to 5. */
  | { kind: 'rating' }
  | { kind: 'amount'; bands: Bands }
);

/** A yes is well, a no is not. */
export const yesNo: Field = { kind: 'yes-no' };

export const rating: Field = { kind: 'rating' };

/** A count, or a time in the unit that the label names. */
export function amount(bands: Bands = []): Field {
  return { kind: 'amount', bands };
}

export function noted(field: Field): Field {
  return { ...field, noted: true };
}

/** Where the results of an item stand in map and score. */
export interface Place {
  stage: Stage;
  category: Category;
  /** Its column of the map where that is not its category's. */
  column?: Column;
  /** Relative inside the category, beside the checks. Our judgement throughout. */
  weight: number;
}

/** A test message, whose answer is waited for. */
export interface Clock {
  /** What is promised for other channels is no promise for this one. */
  channel: 'written' | 'chat' | 'social';
  /** What the hours until a person answers are worth. */
  hours: Bands;
  /** What limits the total where no answer comes at all. */
  cap?: CapId;
}

export interface ItemWords {
  /** What one looks at, as a heading over what is to be answered. */
  name: string;
  /** The state when all is well, at most 60 characters. */
  title: string;
  failTitle: string;
  /** One sentence; the customer is its subject. */
  why: string;
  advice: string;
}

/** 0 to 1, or what limits the total too; undefined while too little is answered. */
export type Grade = number | { score: number; cap: CapId } | undefined;

export interface ManualItem<Name extends string = string> {
  /** The file name. */
  id: string;
  /** What concerns the organisation is shown beside the map, never in the score. */
  place: Place | 'organisation';
  severity: Severity;
  /** 1 change a text, 2 a link or a field, 3 a developer's work, 5 the organisation's. */
  effort: 1 | 2 | 3 | 5;
  /** Keys of the sources (docs/sources.md). */
  sources: readonly string[];
  clock?: Clock;
  /** In the order in which they are asked. */
  fields: Record<Name, Field>;
  /** The label of each field is a statement: "Everything was there". */
  words: Record<ReaderLanguage, ItemWords & Record<Name, string>>;
  /** Where the mean of the answers is not the grade. @param base that mean, or what the hours of the clock are worth. */
  grade?(answers: Answers<Name>, base: number | undefined): Grade;
}

/** Types an item: both languages have a label for every field, and `grade` can ask for no other. */
export function defineItem<Name extends string>(
  item: Omit<ManualItem<Name>, 'words' | 'grade'> & {
    words: ManualItem<NoInfer<Name>>['words'];
    grade?: (answers: Answers<NoInfer<Name>>, base: number | undefined) => Grade;
  },
): ManualItem {
  // The registry keeps items of all shapes in one list; `assess` asks each only for its own fields.
  return item as unknown as ManualItem;
}
