import type { Duration } from '../words/durations';
import { GIVEN_UP_AFTER_HOURS, type Took, timeBetween } from './test-message';

/** How a message stands that nobody has answered yet. */
export interface Wait {
  took: Took;
  /** Hours beyond what was promised; 0 while there is time, null where nothing was promised. */
  overdueHours: number | null;
  /** Who has not answered by now will not answer. */
  isHopeless: boolean;
}

export function waitUntil(now: string, sentAt: string, promise: Duration | undefined): Wait {
  const took = timeBetween(Date.parse(sentAt), Math.max(Date.parse(now), Date.parse(sentAt)));
  const counted = promise?.business ? took.workingHours : took.hours;
  return {
    took,
    overdueHours: promise ? Math.max(0, counted - promise.hours) : null,
    isHopeless: took.workingHours >= GIVEN_UP_AFTER_HOURS,
  };
}
