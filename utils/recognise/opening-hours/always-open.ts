import { sentenceAround } from '../sentence';
import { AROUND_THE_CLOCK, ENDS_WITH_WITHIN, OPEN, REPLY, TWENTY_FOUR } from './opening-hours-patterns';

/** `sure` where the words beside it say what is open; a bare "24/7" may be a slogan. */
export type AlwaysOpen = { start: number; end: number; sure: boolean };

/** "24/7", "rund um die Uhr", "urgencias 24 h" in a folded text; not "we reply within 24 hours". */
export function findAlwaysOpen(text: string): AlwaysOpen[] {
  const found = [...read(text, AROUND_THE_CLOCK), ...read(text, TWENTY_FOUR).filter(({ sure }) => sure)];
  return found
    .sort((a, b) => a.start - b.start)
    .filter((always, index) => isFirstOfLine(text, always, found[index - 1]));
}

function read(text: string, pattern: RegExp): AlwaysOpen[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: { length } }) => {
    const sentence = sentenceAround(text, { start: index, end: index + length });
    if (ENDS_WITH_WITHIN.test(sentence.before) || sentence.before.search(REPLY) >= 0) return [];
    return { start: index, end: index + length, sure: `${sentence.before} ${sentence.after}`.search(OPEN) >= 0 };
  });
}

/** "24h/24, 7j/7" says it once. */
function isFirstOfLine(text: string, always: AlwaysOpen, previous: AlwaysOpen | undefined): boolean {
  return !previous || text.slice(previous.end, always.start).includes('\n');
}
