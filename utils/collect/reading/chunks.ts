import type { Pace } from './pace';
import type { Block } from './reading';

/** As many blocks as are read in a few milliseconds. */
const CHUNK = 200;

/** What is read with them on both sides: the heading before, the rest of a card, the lines of a week. */
const NEIGHBOURS = 20;

/** Reads all blocks, some at a time and each with its neighbours: what begins among these is found with these. */
export async function findInChunks<Found extends { block: number }>(
  blocks: readonly Block[],
  find: (texts: readonly string[]) => Found[],
  pace: Pace,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < blocks.length; from += CHUNK) {
    const first = Math.max(0, from - NEIGHBOURS);
    const texts = blocks.slice(first, from + CHUNK + NEIGHBOURS).map(({ text }) => text);
    const here = find(texts).map((each) => ({ ...each, block: each.block + first }));
    found.push(...here.filter(({ block }) => block >= from && block < from + CHUNK));
    const pause = pace();
    if (pause) await pause;
  }
  return found;
}
