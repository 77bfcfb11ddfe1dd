import * as v from 'valibot';
import { located } from './evidence';

export const TopicFound = v.object({
  /**
   * As in utils/recognise/topics.ts; by where a link leads: odrPlatform (closed in 2025), officialBook, reviews; and
   * question, for what ends with its mark.
   */
  topic: v.string(),
  /** The words found as they read when folded, and the language whose list has them ('' for addresses and signs). */
  word: v.string(),
  language: v.string(),
  /** What the words stand in. */
  place: v.picklist(['link', 'heading', 'text', 'option', 'button']),
  href: v.optional(v.string()),
  ...located,
});

export const Person = v.object({
  name: v.string(),
  role: v.string(),
  photo: v.boolean(),
  contact: v.boolean(),
  source: v.picklist(['structured', 'figure', 'heading', 'text']),
  ...located,
});

export type TopicFound = v.InferOutput<typeof TopicFound>;
export type Person = v.InferOutput<typeof Person>;
