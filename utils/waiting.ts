/** Test messages that wait for an answer. */
export interface Waiting {
  count: number;
  /** When the oldest of them was sent. */
  since: string;
}

/** Those of several audits, or of one. */
export function together(each: readonly Waiting[]): Waiting | undefined {
  const [oldest] = each.map(({ since }) => since).sort();
  return oldest === undefined ? undefined : { count: each.reduce((sum, { count }) => sum + count, 0), since: oldest };
}
