/** Of an even count the upper one of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** For times on the clock on the wall: whatever else the machine does can only make them longer. */
export function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}
