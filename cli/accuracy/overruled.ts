import type { Measure } from './measure';

/** A label that is plainly wrong, and why: what comes of it is left out of the figures. */
export interface Overruled {
  measure: Measure;
  /** As it is printed with a miss. */
  place: string;
  reason: string;
}

export const OVERRULED: readonly Overruled[] = [];
