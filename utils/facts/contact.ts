import * as v from 'valibot';
import { PAGE_ROLES } from '../touchpoints';
import { Confidence, drawn, located } from './evidence';

export const ContactLink = v.object({
  role: v.picklist(PAGE_ROLES),
  name: v.string(),
  /** Absolute address; same-page sections keep their fragment. */
  href: v.string(),
  matchedBy: v.picklist(['name', 'path']),
  sameSite: v.boolean(),
  /** It leads to a place on the same page. */
  section: v.boolean(),
  /**
   * What a click leads to: another page, a file such as a PDF, a place on this page or one that is not there, something
   * that a script does, nothing; `insecure` is a page of the same site without encryption, linked from one with it.
   */
  target: v.optional(v.picklist(['page', 'insecure', 'file', 'section', 'missing-section', 'script', 'nowhere'])),
  ...drawn,
  ...located,
});

export const Phone = v.object({
  text: v.string(),
  e164: v.optional(v.string()),
  country: v.optional(v.string()),
  kind: v.picklist([
    'fixed',
    'mobile',
    'fixed-or-mobile',
    'free',
    'premium',
    'shared-cost',
    'short',
    'fax',
    'whatsapp',
    'unknown',
  ]),
  /** The target of the link around it, as written, or none. */
  link: v.optional(v.string()),
  /** text: digits that can be read; icon: a link without digits; image: only in a picture's alternative text. */
  shownAs: v.picklist(['text', 'icon', 'image']),
  labelled: v.boolean(),
  placeholder: v.boolean(),
  /** Another element lies on top of it (a consent banner apart). */
  covered: v.boolean(),
  confidence: Confidence,
  /** The accessible name of its link, where it is one. */
  name: v.optional(v.string()),
  ...drawn,
  ...located,
});

export const Email = v.object({
  address: v.string(),
  /** The target of the link around it, as written, or none. */
  link: v.optional(v.string()),
  /** The address itself can be read. */
  readable: v.boolean(),
  obfuscated: v.boolean(),
  freeMailbox: v.boolean(),
  noReply: v.boolean(),
  /** privacy@, dpo@, abuse@ and the like. */
  functional: v.boolean(),
  placeholder: v.boolean(),
  name: v.optional(v.string()),
  ...drawn,
  ...located,
});

export const Address = v.object({
  text: v.string(),
  postcode: v.optional(v.string()),
  confidence: Confidence,
  ...located,
});

export const OpeningHours = v.object({
  text: v.string(),
  always: v.boolean(),
  /** In the block of a phone number, within 200 characters of it, or within three blocks. */
  nearPhone: v.boolean(),
  confidence: Confidence,
  ...drawn,
  ...located,
});

export const ReplyPromise = v.object({
  text: v.string(),
  language: v.string(),
  /** Upper bound in hours; null where the promise names no time. */
  hours: v.nullable(v.number()),
  vague: v.boolean(),
  /** Counted in working time. */
  business: v.boolean(),
  scope: v.picklist(['general', 'claims', 'jobs', 'privacy', 'security', 'press', 'premium']),
  channel: v.optional(v.picklist(['form', 'email', 'chat', 'phone', 'social'])),
  /** in: inside a contact form or its heading; near: within 400 px or the same section; page: elsewhere. */
  form: v.picklist(['in', 'near', 'page']),
  ...drawn,
  ...located,
});

export const Channel = v.object({
  kind: v.picklist(['chat', 'whatsapp', 'telegram', 'messenger', 'callback', 'appointment', 'social', 'map', 'app']),
  /** The vendor of a chat, the network of a profile. */
  vendor: v.string(),
  target: v.string(),
  /** A number in international form, or a handle; empty where there is none. */
  handle: v.string(),
  /** Its target can work: a whole number, a real handle. */
  valid: v.boolean(),
  name: v.optional(v.string()),
  ...drawn,
  ...located,
});

export type ContactLink = v.InferOutput<typeof ContactLink>;
export type Phone = v.InferOutput<typeof Phone>;
export type Email = v.InferOutput<typeof Email>;
export type Address = v.InferOutput<typeof Address>;
export type OpeningHours = v.InferOutput<typeof OpeningHours>;
export type ReplyPromise = v.InferOutput<typeof ReplyPromise>;
export type Channel = v.InferOutput<typeof Channel>;
