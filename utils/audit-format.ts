import * as v from 'valibot';
import { Evidence, FACTS, type FactName, Reason } from './facts';
import { CAP_IDS, CATEGORIES, COLUMNS, PAGE_ROLES, SENSATIONS, SEVERITIES, STAGES } from './touchpoints';

/** The public format. It is raised only together with a migration; a file of a newer format is refused. */
export const FORMAT = 'touchpoint-audit/1';

const attempted = <S extends v.GenericSchema>(value: S) =>
  v.variant('ok', [v.object({ ok: v.literal(true), value }), v.object({ ok: v.literal(false), reason: Reason })]);

/** What was so while the page was collected, and may hide or change what was seen. */
const Circumstances = v.object({
  viewport: v.object({ width: v.number(), height: v.number() }),
  scrollY: v.number(),
  /** Milliseconds since 1970 at which the page was requested. */
  loadedAt: v.number(),
  hiddenWhileLoading: v.boolean(),
  navigation: v.picklist(['navigate', 'reload', 'back-forward', 'prerender', 'fetched', 'unknown']),
  consent: v.picklist(['shown', 'none', 'unknown']),
});

const factsEntries = Object.fromEntries(Object.entries(FACTS).map(([name, schema]) => [name, attempted(schema)])) as {
  [Name in FactName]: ReturnType<typeof attempted<(typeof FACTS)[Name]>>;
};

export const Page = v.object({
  url: v.string(),
  /** Every role it has, and why: a one-page site is home and contact at once. */
  roles: v.array(v.object({ role: v.picklist(PAGE_ROLES), why: Reason })),
  /** rendered: collected in a live tab. fetched: its HTML was read without scripts or layout. */
  mode: v.picklist(['rendered', 'fetched']),
  at: v.pipe(v.string(), v.isoTimestamp()),
  title: v.string(),
  language: v.string(),
  /** The first screen as a WebP data URL, at most 80 kB. */
  screenshot: v.optional(v.string()),
  circumstances: Circumstances,
  facts: v.object(factsEntries),
});

const Finding = v.object({ key: v.string(), message: v.string(), evidence: v.array(Evidence) });

/** A rule of law that may apply to what was found: told apart from the findings, and never scored. */
const LegalHint = v.object({
  /** Key of docs/sources.md. */
  source: v.string(),
  hint: v.string(),
});

const resultBase = {
  check: v.string(),
  category: v.picklist(CATEGORIES),
  stage: v.picklist(STAGES),
  column: v.picklist(COLUMNS),
  severity: v.picklist(SEVERITIES),
  weight: v.number(),
  /** How much work the advice is: 1 a text, 2 a link or field, 3 a developer, 5 the organisation. */
  effort: v.picklist([1, 2, 3, 5]),
  title: v.string(),
  why: v.string(),
  advice: v.string(),
  findings: v.array(Finding),
  /** Recorded by the auditor, not seen on a page. */
  by: v.optional(v.literal('auditor')),
};

export const Result = v.variant('status', [
  v.object({
    ...resultBase,
    status: v.literal('measured'),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    sensation: v.picklist(SENSATIONS),
    confidence: v.picklist([1, 0.75, 0.5]),
    cap: v.optional(v.picklist(CAP_IDS)),
    legalHints: v.optional(v.array(LegalHint)),
  }),
  v.object({ ...resultBase, status: v.literal('not-applicable'), reason: v.string() }),
  v.object({ ...resultBase, status: v.literal('not-measured'), reason: v.string() }),
]);

/** The score of a group of checks, 0 to 100; null where nothing in it was measured. */
const groupScore = {
  score: v.nullable(v.number()),
  low: v.number(),
  high: v.number(),
  /** Share of the applicable weight that was measured, 0 to 1. */
  coverage: v.number(),
  sensation: v.nullable(v.picklist(SENSATIONS)),
};

export const Score = v.object({
  /** null below 60 % coverage. */
  total: v.nullable(v.number()),
  low: v.number(),
  high: v.number(),
  coverage: v.number(),
  cap: v.optional(v.object({ id: v.picklist(CAP_IDS), max: v.number(), without: v.number() })),
  /** What several failures cost beyond their own points: a factor, 0.7 to 1. */
  tolerance: v.number(),
  categories: v.array(v.object({ id: v.picklist(CATEGORIES), ...groupScore })),
  stages: v.array(v.object({ id: v.picklist(STAGES), ...groupScore })),
  counts: v.object({
    positive: v.number(),
    neutral: v.number(),
    negative: v.number(),
    notMeasured: v.number(),
    notApplicable: v.number(),
  }),
});

const Signal = v.object({ kind: v.string(), value: v.string(), code: v.string() });

/** An e-mail signature that the auditor gave, as it was read. */
const Signature = v.object({
  id: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  source: v.picklist(['paste', 'file', 'selection']),
  html: v.optional(v.string()),
  text: v.string(),
});

/** What no web page can show, as the auditor recorded it: an item of the checklist, by its id, or one of their own. */
const ManualEntry = v.object({
  id: v.string(),
  /** When it was seen. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The auditor's grade of an item of their own; null where the values make the grade, and while there is none. */
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /**
   * By the names in docs/manual-checklist.md. Of a test message also, as ISO timestamps, sentAt, autoAnsweredAt,
   * answeredAt and noAnswerAt (when it was given up), and promiseHours with promiseBusiness: what it is measured by.
   */
  values: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
  note: v.string(),
  /** What an item of the auditor's own asks, and where it stands in the map. */
  own: v.optional(v.object({ text: v.string(), stage: v.picklist(STAGES), column: v.picklist(COLUMNS) })),
});

/** Weights other than the catalogue's: plain data, so that it can travel in a file. */
const Rubric = v.object({
  name: v.string(),
  version: v.string(),
  categories: v.record(v.string(), v.number()),
  checks: v.record(v.string(), v.number()),
});

export const Audit = v.object({
  format: v.literal(FORMAT),
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  /** The registrable domain, or the host for addresses that have none. */
  site: v.string(),
  country: v.object({
    code: v.nullable(v.string()),
    signals: v.array(Signal),
    /** When the auditor chose the code, in place of what the signals say. */
    chosenAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  /** Every kind of business that something speaks for; the site is taken for it from two signals on. */
  profile: v.array(
    v.object({
      kind: v.string(),
      signals: v.array(v.string()),
      /** The auditor's word, which stands above the signals: it is of this kind, or it is not. */
      chosen: v.optional(v.boolean()),
    }),
  ),
  pages: v.array(Page),
  signatures: v.array(Signature),
  manual: v.array(ManualEntry),
  notes: v.string(),
  tags: v.array(v.string()),
  ignored: v.array(v.object({ check: v.string(), key: v.string(), page: v.string(), why: v.string() })),
  rubric: Rubric,
  tool: v.object({ name: v.string(), version: v.string(), browser: v.string() }),
});

/** An audit with what today's checks say of it, in one language: what is shown, and what is written to a file. */
export const JudgedAudit = v.object({
  ...Audit.entries,
  language: v.picklist(['en', 'es']),
  results: v.array(Result),
  score: Score,
});

export type Page = v.InferOutput<typeof Page>;
export type Circumstances = v.InferOutput<typeof Circumstances>;
export type Finding = v.InferOutput<typeof Finding>;
export type LegalHint = v.InferOutput<typeof LegalHint>;
export type Result = v.InferOutput<typeof Result>;
export type MeasuredResult = Extract<Result, { status: 'measured' }>;
export type Score = v.InferOutput<typeof Score>;
export type ManualEntry = v.InferOutput<typeof ManualEntry>;
export type Rubric = v.InferOutput<typeof Rubric>;
export type Audit = v.InferOutput<typeof Audit>;
export type JudgedAudit = v.InferOutput<typeof JudgedAudit>;
/** The languages in which a person reads an audit. */
export type ReaderLanguage = JudgedAudit['language'];
