import type { Audit, ReaderLanguage, Result } from './audit-format';
import type { Check, Outcome } from './check';
import { legalHints } from './legal-hints';
import { CHECKS } from './registry';
import { sensationOf } from './sensation';
import { siteView, Unmeasurable } from './site-view';
import { COLUMN_OF_CATEGORY } from './touchpoints';
import { sayReason } from './words/reasons';

/** What every check says of the audit, in the reader's language. The same facts always give the same results. */
export function judge(audit: Audit, language: ReaderLanguage, checks: readonly Check[] = CHECKS): Result[] {
  return checks.map((check) => toResult(check, audit, language));
}

function toResult(check: Check, audit: Audit, language: ReaderLanguage): Result {
  const words = check.words[language];
  const outcome = evaluate(check, audit, language);
  const common = {
    check: check.id,
    category: check.category,
    stage: check.stage,
    column: check.column ?? COLUMN_OF_CATEGORY[check.category],
    severity: check.severity,
    weight: audit.rubric.checks[check.id] ?? check.weight,
    effort: check.effort,
    why: words.why,
    advice: words.advice,
  };
  if (outcome.status !== 'measured') return { ...common, ...outcome, title: words.title, findings: [] };
  const sensation = sensationOf(outcome.score);
  const title = sensation === 'positive' ? words.title : words.failTitle;
  const result = { ...common, ...outcome, sensation, title };
  const hints = legalHints(result, audit.country.code, language);
  return hints.length === 0 ? result : { ...result, legalHints: hints };
}

/** One of the two places where a throw becomes data: a check that fails costs only its own result. */
function evaluate(check: Check, audit: Audit, language: ReaderLanguage): Outcome {
  try {
    return check.evaluate(siteView(audit, check.needs), check.words[language]);
  } catch (error) {
    const reason =
      error instanceof Unmeasurable ? error.reason : { code: 'check-failed', params: { error: String(error) } };
    return { status: 'not-measured', reason: sayReason(reason, language) };
  }
}
