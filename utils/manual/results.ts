import type { Audit, ManualEntry, ReaderLanguage, Result, Rubric } from '../audit-format';
import { sensationOf } from '../sensation';
import { CATEGORY_OF_COLUMN, COLUMN_OF_CATEGORY } from '../touchpoints';
import { MANUAL_WORDS } from '../words/manual';
import { type Assessment, assess, sayNote } from './assess';
import { manualItem } from './checklist';
import type { ManualItem, Place } from './manual-item';
import { messageState } from './test-message';

/** The weight of an item of the auditor's own, beside checks of 2 to 10. Our judgement. */
const OWN_WEIGHT = 3;

/**
 * What the auditor recorded, as results beside those of the checks. What nobody has begun is in nothing, as what does
 * not apply; a test message that waits for its answer is not measured.
 */
export function manualResults(
  { manual, rubric }: Pick<Audit, 'manual' | 'rubric'>,
  language: ReaderLanguage,
): Result[] {
  return manual.flatMap((entry) => {
    const item = manualItem(entry.id);
    if (!item) return ownResult(entry, language);
    if (item.place === 'organisation') return [];
    const assessment = assess(item, entry, language);
    if (assessment.status === 'not-measured' && !isUnderWay(item, entry)) return [];
    return [toResult(item, item.place, { assessment, rubric, language })];
  });
}

function isUnderWay({ clock }: ManualItem, { values }: ManualEntry): boolean {
  return clock !== undefined && messageState(values).state === 'waiting';
}

interface Judging {
  assessment: Assessment;
  rubric: Rubric;
  language: ReaderLanguage;
}

function toResult(item: ManualItem, place: Place, { assessment, rubric, language }: Judging): Result {
  const { why, advice } = item.words[language];
  const common = {
    check: item.id,
    category: place.category,
    stage: place.stage,
    column: place.column ?? COLUMN_OF_CATEGORY[place.category],
    severity: item.severity,
    weight: rubric.checks[item.id] ?? place.weight,
    effort: item.effort,
    why,
    advice,
    by: 'auditor' as const,
  };
  return assessment.status === 'measured' ? { ...common, ...assessment, confidence: 1 } : { ...common, ...assessment };
}

/** An item of the auditor's own has the grade that the auditor gave it. */
function ownResult(entry: ManualEntry, language: ReaderLanguage): Result[] {
  const { id, own, score } = entry;
  if (!own || score === null) return [];
  const say = MANUAL_WORDS[language];
  return [
    {
      check: id,
      category: CATEGORY_OF_COLUMN[own.column],
      stage: own.stage,
      column: own.column,
      severity: 'minor',
      weight: OWN_WEIGHT,
      effort: 5,
      title: own.text,
      why: say.ownWhy,
      advice: say.ownAdvice,
      findings: sayNote(entry),
      by: 'auditor',
      status: 'measured',
      score,
      sensation: sensationOf(score),
      confidence: 1,
    },
  ];
}
