import type { Score } from './audit-format';
import type { Sensation, Stage } from './touchpoints';

/** How the customer fares in one stage. */
export interface JourneyPoint {
  stage: Stage;
  /** 0 to 100. */
  score: number;
  sensation: Sensation;
  /** Share of the stage's applicable weight that was measured, 0 to 1. */
  coverage: number;
}

/** The experience curve: every stage that was measured, in the order of the journey, and where it is lowest. */
export interface Journey {
  points: JourneyPoint[];
  /** Null where nothing was measured. Of equals, the one that the customer meets first. */
  lowest: JourneyPoint | null;
}

export function journey(stages: Score['stages']): Journey {
  const points = stages.flatMap(({ id, score, sensation, coverage }) =>
    score === null || sensation === null ? [] : [{ stage: id, score, sensation, coverage }],
  );
  return { points, lowest: points.toSorted((a, b) => a.score - b.score)[0] ?? null };
}
