/** A stretch of a sentence. */
export interface Span {
  start: number;
  end: number;
}

export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Characters between two stretches; 0 when they touch. */
export function gap(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}
