/** How far a sentence is followed; what stands farther away says little of it. */
const REACH = 100;

/** The rest of the sentence, or of the line, on both sides of a place in a text. */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return {
    before: before.replace(/^[\s\S]*(?:[.!?]\s|\n)/, ''),
    after: after.replace(/(?:[.!?](?:\s|$)|\n)[\s\S]*$/, ''),
  };
}
