import * as v from 'valibot';
import { Evidence } from './evidence';

export const PageFact = v.object({
  title: v.string(),
  /** `html[lang]` as written. */
  lang: v.string(),
  /** The language that the words of the page speak, if that is clear. */
  spoken: v.nullable(v.string()),
  /** The texts of its h1 headings. */
  h1: v.array(v.string()),
  /** The content of `meta[name=viewport]`. */
  viewportMeta: v.nullable(v.string()),
  /** Characters of readable text. */
  textLength: v.number(),
  elements: v.number(),
  protocol: v.string(),
  /** The address that the page gives as its own (`link[rel=canonical]`); '' where it gives none. */
  canonical: v.string(),
  /** file: and loopback addresses, where transport and speed say nothing. */
  local: v.boolean(),
  /** Height of the page in CSS pixels; null where there is no layout. */
  height: v.nullable(v.number()),
  /** Pictures that a phone number seems to be painted in: named like one, without digits in words. */
  phonePictures: v.optional(v.array(Evidence)),
  /** Links that open the mail program with something that is no address. */
  brokenMailtos: v.optional(v.array(Evidence)),
  /** The last year beside a copyright sign. */
  copyright: v.optional(v.object({ year: v.number(), evidence: Evidence })),
  /** Short notices that name the day on which something ends, as 2026-03-31. */
  endDates: v.optional(v.array(v.object({ date: v.string(), evidence: Evidence }))),
  /** Names with a legal form, as a company writes its own: "Ashdown Kitchens Ltd". */
  legalNames: v.optional(v.array(v.object({ name: v.string(), evidence: Evidence }))),
  /** Frames of other origins, which cannot be read from here. */
  framesNotSeen: v.array(v.string()),
  /** Shadow roots that are closed and were not opened. */
  closedRoots: v.number(),
  /** Two-letter countries that the page itself names: hreflang, addresses, currencies, company numbers. */
  countrySignals: v.array(v.object({ kind: v.string(), value: v.string(), code: v.string() })),
  /** Signals of the kind of business, as in the catalogue's site profile. */
  profileSignals: v.array(v.object({ kind: v.string(), value: v.string() })),
});

export const StructuredData = v.object({
  types: v.array(v.string()),
  names: v.array(v.string()),
  telephones: v.array(v.string()),
  emails: v.array(v.string()),
  addresses: v.array(v.object({ text: v.string(), country: v.string() })),
  openingHours: v.array(v.string()),
  sameAs: v.array(v.string()),
  /** Blocks of JSON-LD that could not be parsed. */
  broken: v.number(),
});

export type PageFact = v.InferOutput<typeof PageFact>;
export type StructuredData = v.InferOutput<typeof StructuredData>;
