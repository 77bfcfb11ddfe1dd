import type { ReaderLanguage } from './audit-format';
import type { Confidence, Evidence, FactName } from './facts';
import type { SiteView } from './site-view';
import type { CapId, Category, Column, Severity, Stage } from './touchpoints';

export interface CheckFinding {
  /** Stable within the check; with check and page it is the finding's identity. */
  key: string;
  message: string;
  evidence: Evidence[];
}

export type Outcome =
  | {
      status: 'measured';
      score: number;
      findings: CheckFinding[];
      confidence: Confidence;
      cap?: CapId;
      severity?: Severity;
    }
  | { status: 'not-applicable'; reason: string }
  | { status: 'not-measured'; reason: string };

/** What a measured outcome may say beyond score and findings. */
export interface MeasuredOptions {
  /** 1 where the structure of the page proves it, 0.75 for a likely reading, 0.5 for an ambiguous one. */
  confidence?: Confidence;
  cap?: CapId;
  /** Where the situation makes it graver or lighter than the check's own severity. */
  severity?: Severity;
}

/** @param score 0 to 1. */
export function measured(score: number, findings: CheckFinding[], options: MeasuredOptions = {}): Outcome {
  return { status: 'measured', score: Math.min(1, Math.max(0, score)), findings, confidence: 1, ...options };
}

/** The situation that the check asks about does not exist. @param reason a sentence that a person would accept. */
export function notApplicable(reason: string): Outcome {
  return { status: 'not-applicable', reason };
}

/** It may exist, but could not be seen. @param reason a sentence that a person would accept. */
export function notMeasured(reason: string): Outcome {
  return { status: 'not-measured', reason };
}

type Word = string | ((...values: never[]) => string);

/** A check's words in one language; everything but the first four is for its findings and reasons. */
export interface CheckWords {
  /** The state when all is well, at most 60 characters. */
  title: string;
  /** The state when it is not. */
  failTitle: string;
  /** One sentence; the customer is its subject. */
  why: string;
  /** Imperative, concrete; can be handed to a web agency as it stands. */
  advice: string;
}

type Translated<W> = {
  [Key in keyof W]: W[Key] extends (...values: infer V) => string ? (...values: V) => string : string;
};

export interface Check<Needs extends FactName = FactName, Words extends CheckWords = CheckWords> {
  /** The file name. */
  id: string;
  category: Category;
  stage: Stage;
  /** Its column of the map where that is not its category's. */
  column?: Column;
  /** Relative inside the category. */
  weight: number;
  severity: Severity;
  /** 1 change a text, 2 a link or a field, 3 a developer's work, 5 the organisation's. */
  effort: 1 | 2 | 3 | 5;
  /** Keys of the sources (docs/sources.md). */
  sources: readonly string[];
  needs: readonly Needs[];
  words: Record<ReaderLanguage, Words>;
  evaluate(site: SiteView<Needs>, say: Words): Outcome;
}

/** Types a check: Spanish has the same keys as English, and `evaluate` sees only the facts that it needs. */
export function defineCheck<const Needs extends FactName, Words extends CheckWords & { [Key in keyof Words]: Word }>(
  check: Omit<Check<Needs, Words>, 'words'> & { words: { en: Words; es: Translated<NoInfer<Words>> } },
): Check {
  // The registry keeps checks of all shapes in one list; `judge` gives each exactly the facts that it asked for.
  return check as unknown as Check;
}
