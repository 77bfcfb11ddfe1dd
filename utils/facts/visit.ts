import * as v from 'valibot';
import { Evidence, Reason } from './evidence';

export const Overlay = v.object({
  kind: v.picklist(['consent', 'newsletter', 'promo', 'chat', 'app', 'age', 'language', 'sound', 'other']),
  /** Share of the first screen that it covers, 0 to 1. */
  share: v.number(),
  closable: v.boolean(),
  /** A consent banner whose refusal is as easy as its acceptance. */
  equalChoice: v.boolean(),
  locksScroll: v.boolean(),
  evidence: Evidence,
});

export const AxeNode = v.object({
  evidence: Evidence,
  /** Which control it is, where it is one that a customer needs. */
  control: v.nullable(v.picklist(['contact', 'form', 'navigation'])),
  summary: v.string(),
});

export const AxeRule = v.object({
  id: v.string(),
  /** axe-core's impact; null for a rule that passed. */
  impact: v.nullable(v.picklist(['minor', 'moderate', 'serious', 'critical'])),
  /** The impact that the rule has by its definition, for its weight when it passes. */
  level: v.picklist(['minor', 'moderate', 'serious', 'critical']),
  help: v.string(),
  helpUrl: v.string(),
  passed: v.number(),
  failed: v.number(),
  /** Elements that axe could not decide: a person has to look. */
  undecided: v.number(),
  /** At most 20 of the elements that failed; `failed` counts all. */
  nodes: v.array(AxeNode),
});

export const Accessibility = v.object({
  rules: v.array(AxeRule),
  /** Rules that the time budget did not reach. */
  unreached: v.array(v.string()),
  axeVersion: v.string(),
});

/** A duration in milliseconds (CLS: a score without unit), or why there is none. */
export const Vital = v.union([
  v.object({ ok: v.literal(true), value: v.number() }),
  v.object({ ok: v.literal(false), reason: Reason }),
]);

export const Speed = v.object({ ttfb: Vital, fcp: Vital, lcp: Vital, cls: Vital, inp: Vital });

export type Overlay = v.InferOutput<typeof Overlay>;
export type AxeRule = v.InferOutput<typeof AxeRule>;
export type AxeNode = v.InferOutput<typeof AxeNode>;
export type Accessibility = v.InferOutput<typeof Accessibility>;
export type Vital = v.InferOutput<typeof Vital>;
export type Speed = v.InferOutput<typeof Speed>;
