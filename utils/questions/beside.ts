import type { Evidence } from '../facts';

interface Place {
  order: number;
  evidence: Evidence;
}

/** Our judgement of how far the eye goes on its own: a paragraph or two. */
const NEAR_PX = 200;

/** Where there is no layout: so many elements and texts apart. */
const NEAR_STEPS = 25;

/** Whether a person reads the two together. @param times how much further the eye may go. */
export function isBeside(one: Place, other: Place, times = 1): boolean {
  if (one.evidence.page !== other.evidence.page) return false;
  const { y: above } = one.evidence;
  const { y: below } = other.evidence;
  if (above === undefined || below === undefined) return Math.abs(one.order - other.order) <= NEAR_STEPS * times;
  return Math.abs(above - below) <= NEAR_PX * times;
}
