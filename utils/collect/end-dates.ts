import type { PageFact } from '../facts';
import { endDate } from '../recognise/end-date';
import { visibilityIn } from './look/visibility';
import { evidenceOf } from './reading/located';
import type { Reading } from './reading/reading';

/** A notice is short; longer texts tell what was. */
const LONGEST_NOTICE = 200;
const MOST = 10;

/** Offers and holidays with the day on which they end, where a person can see them. */
export function endDatesOf(reading: Reading): NonNullable<PageFact['endDates']> {
  const found = reading.blocks.flatMap(({ element, text }) => {
    const date = text.length <= LONGEST_NOTICE && /20\d\d/.test(text) ? endDate(text) : undefined;
    if (!date || !visibilityIn(element, reading).visible) return [];
    return [{ date, evidence: evidenceOf(element, text, reading) }];
  });
  return found.slice(0, MOST);
}
