import type { Sensation } from './touchpoints';

/** The least score of a positive and of a neutral sensation: our judgement, used for checks, cells and groups alike. */
const POSITIVE_FROM = 0.75;
const NEUTRAL_FROM = 0.4;

/** @param score 0 to 1. */
export function sensationOf(score: number): Sensation {
  // Floating point must not turn a 0.75 that was added up from parts into neutral.
  const rounded = Math.round(score * 1e6) / 1e6;
  if (rounded >= POSITIVE_FROM) return 'positive';
  return rounded >= NEUTRAL_FROM ? 'neutral' : 'negative';
}
