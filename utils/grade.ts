export type Grade = 'delights' | 'cares' | 'uneven' | 'neglects' | 'disappoints';

/** The least total of each grade, best first: our judgement. */
const GRADES: readonly [Grade, number][] = [
  ['delights', 85],
  ['cares', 70],
  ['uneven', 55],
  ['neglects', 40],
];

/** How the company treats its customers, in a word. @param total 0 to 100. */
export function gradeOf(total: number): Grade {
  return GRADES.find(([, least]) => shown(total) >= least)?.[0] ?? 'disappoints';
}

/** The whole number on screen. Rounded down, so that it never looks better than the word beside it. */
export function shown(score: number): number {
  return Math.floor(score + FLOATING_POINT);
}

/** So that 75 added up from parts is shown as 75. */
const FLOATING_POINT = 1e-6;
