import * as v from 'valibot';

/** Why something could not be told: a code that `words/` turns into a sentence, and what goes into it. */
export const Reason = v.object({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) });

/** Where a finding can be seen again. `y` is the top in CSS pixels from the top of the page, rendered pages only. */
export const Evidence = v.object({
  page: v.string(),
  /** CSS path, by id where there is one; ` >>> ` steps into a shadow root or a same-origin frame. */
  selector: v.optional(v.string()),
  quote: v.pipe(v.string(), v.maxLength(200)),
  region: v.optional(v.picklist(['header', 'nav', 'main', 'footer'])),
  y: v.optional(v.number()),
});

/** What every fact about a place on the page tells. */
export const located = {
  /** A person can see it without doing anything. On a fetched page: nothing in the markup hides it. */
  visible: v.boolean(),
  /** It waits behind a closed menu, tab or accordion. */
  needsAction: v.boolean(),
  /** null where there is no layout (fetched pages). */
  firstScreen: v.nullable(v.boolean()),
  /** Its place in reading order, to compare with others on the same page. */
  order: v.number(),
  evidence: Evidence,
};

/** How something that can be read or tapped is drawn, in CSS pixels. */
const Look = v.object({
  width: v.number(),
  height: v.number(),
  /** It stands in a line of other text. */
  inline: v.boolean(),
  /** It is less than 24 px wide or high, and a circle of 24 px around its centre touches another control or its circle. */
  crowded: v.boolean(),
  /** Of its text to what is painted behind, 1 to 21; null without text, and over pictures, gradients and glass. */
  contrast: v.nullable(v.number()),
  /** From 24 px, or bold from 18.66 px, as WCAG has it. */
  largeText: v.boolean(),
});

/** Only of what is visible on a rendered page. */
export const drawn = { look: v.optional(Look) };

export const Confidence = v.picklist([1, 0.75, 0.5]);

export type Reason = v.InferOutput<typeof Reason>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type Confidence = v.InferOutput<typeof Confidence>;
export type Look = v.InferOutput<typeof Look>;
