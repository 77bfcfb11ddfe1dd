import extensionAxe, { type RawResult } from 'axe-core';
import type { Accessibility, AxeRule } from '../../facts';
import { evidenceOf } from '../reading/located';
import { createPace } from '../reading/pace';
import type { Reading } from '../reading/reading';
import { applied, type Prove, toRule } from './axe-facts';
import { type Axe, type Batch, batchesOf, levelOf } from './axe-rules';

export interface AccessibilityOptions {
  /** The page's address in evidence, where it is not the document's own. */
  url?: string;
  budgetMs?: number;
  /** Everything found so far and the share of the work done, after every batch but the last, which is returned. */
  onBatch?(facts: Accessibility, share: number): void | Promise<void>;
  /** axe judges the document of the window that it was loaded in; for another one, the axe of that window. */
  axe?: Axe;
}

/** Longer than this, nobody waits for the rest. Our judgement. */
const BUDGET_MS = 20_000;

/** What axe-core finds, in batches of rules: the first answers come early, and a huge page costs only the last ones. */
export function collectAccessibility(document: Document, options: AccessibilityOptions = {}): Promise<Accessibility> {
  const run = () => runBatches(document, options);
  previous = previous.then(run, run);
  return previous as Promise<Accessibility>;
}

/** axe refuses a second run while one is under way, so each waits for the one before. */
let previous: Promise<unknown> = Promise.resolve();

async function runBatches(document: Document, options: AccessibilityOptions): Promise<Accessibility> {
  const { axe = extensionAxe, budgetMs = BUDGET_MS, onBatch } = options;
  const prove = provingIn(document, options.url ?? document.location.href);
  const pace = createPace();
  const batches = batchesOf(axe);
  const facts: Accessibility = { rules: [], unreached: batches.flatMap(({ rules }) => rules), axeVersion: axe.version };
  let share = 0;
  let spent = 0;
  for (const batch of batches) {
    if (share > 0) await onBatch?.({ ...facts, rules: [...facts.rules] }, share);
    if (!fits(batch, { spent, share }, budgetMs)) break;
    await pace();
    const began = performance.now();
    facts.rules.push(...toRules(await run(axe, document, batch.rules), axe, prove));
    facts.unreached = facts.unreached.filter((rule) => !batch.rules.includes(rule));
    spent += performance.now() - began;
    share += batch.share;
  }
  return facts;
}

/** A run of axe cannot be ended, so a batch that is not expected to end in time is not begun. */
function fits({ share }: Batch, done: { spent: number; share: number }, budgetMs: number): boolean {
  if (done.share === 0) return budgetMs > 0;
  return done.spent * (1 + share / done.share) <= budgetMs;
}

async function run(axe: Axe, document: Document, rules: string[]): Promise<RawResult[]> {
  axe.configure({ noHtml: true, reporter: (results, _, resolve) => resolve(results) });
  const results: unknown = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    // Style sheets of other hosts would be fetched again; frames would be sent messages that the page can see.
    preload: false,
    iframes: false,
  });
  // The reporter above hands out what axe has itself: full counts, and no selector or HTML made for any element.
  return results as RawResult[];
}

function toRules(results: readonly RawResult[], axe: Axe, prove: Prove): AxeRule[] {
  return results.filter(applied).map((result) => toRule(result, levelOf(result.id, axe), prove));
}

function provingIn(document: Document, url: string): Prove {
  // Evidence needs nothing of a reading but where it comes from, and the page is not read again for that.
  const reading = { source: { document, url, mode: 'rendered' } } as Reading;
  return (element, quote) => evidenceOf(element, quote, reading);
}
