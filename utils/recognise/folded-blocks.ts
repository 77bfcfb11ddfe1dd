import { fold } from './fold';

/** An evidence's quote is at most this long. */
const LONGEST_QUOTE = 200;

type Place = { block: number; folded: number; original: number };

/**
 * Blocks as one folded text, a line each, so that words can be looked for across cells and paragraphs; and the way back
 * from a place in it to the block and its words as they were written. Quotes are quickest when asked for in order.
 */
export function foldBlocks(blocks: readonly string[]) {
  const folded = blocks.map((block) => fold(block).replaceAll('\n', ' '));
  const starts = startsOf(folded);
  let known: Place = { block: 0, folded: 0, original: 0 };

  const place = (position: number): Place => {
    const block = blockAt(starts, position);
    const from = known.block === block ? known : { block, folded: 0, original: 0 };
    known = placeAfter(blocks[block] ?? '', from, position - (starts[block] ?? 0));
    return known;
  };
  const quote = (start: number, end: number) => {
    const first = place(start);
    const last = place(end);
    return { block: first.block, text: quoteBetween(blocks, first, last) };
  };
  return { text: folded.join('\n'), quote };
}

/** Whole blocks where they are short, since what stands beside the words explains them; else only the words. */
function quoteBetween(blocks: readonly string[], first: Place, last: Place): string {
  const lines = blocks.slice(first.block, last.block + 1);
  const length = lines.reduce((sum, line) => sum + line.length + 1, -1);
  if (length <= LONGEST_QUOTE) return tidy(lines.join(' '));
  lines.push((lines.pop() ?? '').slice(0, last.original));
  return tidy([lines.shift()?.slice(first.original), ...lines].join(' ')).slice(0, LONGEST_QUOTE);
}

function startsOf(blocks: readonly string[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    const start = next;
    next += block.length + 1;
    return start;
  });
}

function blockAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Folding changes lengths only where there is an ß or an invisible character; a few steps find the place again. */
function placeAfter(text: string, from: Place, folded: number): Place {
  let { original, folded: reached } = from;
  for (let step = 0; step < 4 && reached !== folded; step++) {
    const next = Math.max(0, original + folded - reached);
    const passed = fold(text.slice(Math.min(original, next), Math.max(original, next))).length;
    reached += next > original ? passed : -passed;
    original = next;
  }
  return { block: from.block, folded, original };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
