import * as v from 'valibot';
import { Address, Channel, ContactLink, Email, OpeningHours, Phone, ReplyPromise } from './facts/contact';
import type { Reason } from './facts/evidence';
import { Form } from './facts/forms';
import { PageFact, StructuredData } from './facts/page';
import { Accessibility, Overlay, Speed } from './facts/visit';
import { Person, TopicFound } from './facts/words';

export * from './facts/contact';
export { Confidence, Evidence, type Look, Reason } from './facts/evidence';
export * from './facts/forms';
export * from './facts/page';
export * from './facts/visit';
export * from './facts/words';

/** Every fact by its name in `Page.facts`. */
export const FACTS = {
  page: PageFact,
  contactLinks: v.array(ContactLink),
  phones: v.array(Phone),
  emails: v.array(Email),
  addresses: v.array(Address),
  openingHours: v.array(OpeningHours),
  replyPromises: v.array(ReplyPromise),
  forms: v.array(Form),
  channels: v.array(Channel),
  structuredData: StructuredData,
  topics: v.array(TopicFound),
  people: v.array(Person),
  overlays: v.array(Overlay),
  accessibility: Accessibility,
  speed: Speed,
};

export type Facts = { [Name in keyof typeof FACTS]: v.InferOutput<(typeof FACTS)[Name]> };
export type FactName = keyof Facts;
export type Attempted<T> = { ok: true; value: T } | { ok: false; reason: Reason };
