/** What a number is worth, by the largest that still is worth it; the last is worth the rest. */
export type Bands = readonly (readonly [upTo: number, score: number])[];

/** @returns 0 to 1. */
export function scoreInBands(value: number, bands: Bands): number {
  return bands.find(([upTo]) => value <= upTo)?.[1] ?? 0;
}
