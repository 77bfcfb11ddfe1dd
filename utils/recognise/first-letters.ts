/** The alternatives of a pattern's source, by the letters with which their matches can begin. */
export function byFirstLetter(source: string): { lettered: Map<string, string[]>; others: string[] } {
  const lettered = new Map<string, string[]>();
  const others: string[] = [];
  for (const alternative of alternativesOf(source)) {
    const letters = firstLetters(alternative);
    if (!letters) others.push(alternative);
    for (const letter of letters ?? []) lettered.set(letter, [...(lettered.get(letter) ?? []), alternative]);
  }
  return { lettered, others };
}

/** "(?<!tax )": what must not stand before is no part of the match. */
const NOT_BEHIND = /^\(\?<!(?:\([^()]*\)|[^()])*\)/;

/** Undefined where a match may begin with something else than a letter or digit that is written out. */
function firstLetters(alternative: string): Set<string> | undefined {
  const letters = new Set<string>();
  let rest = alternative.replace(NOT_BEHIND, '');
  for (let isOptional = true; isOptional; ) {
    const end = rest.startsWith('(?:') ? endOfGroup(rest) : rest.startsWith('\\d') ? 2 : 1;
    const inside = lettersOf(rest.slice(0, end));
    if (!inside) return undefined;
    for (const letter of inside) letters.add(letter);
    isOptional = /^[?*]/.test(rest.slice(end));
    rest = rest.slice(end).replace(/^[?*]/, '');
  }
  return letters;
}

function lettersOf(first: string): string[] | undefined {
  if (first === '\\d') return [...'0123456789'];
  if (!first.startsWith('(?:')) return /^[a-z0-9]$/.test(first) ? [first] : undefined;
  const source = first.slice(3, -1);
  const letters = alternativesOf(source).map(firstLetters);
  return letters.every((each) => each !== undefined) ? letters.flatMap((each) => [...each]) : undefined;
}

/** What stands between the bars that are in no group and no class. */
function alternativesOf(source: string): string[] {
  const parts = source.match(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g) ?? [];
  const alternatives = [''];
  let depth = 0;
  for (const part of parts) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === '|' && depth === 0) alternatives.push('');
    else alternatives.push((alternatives.pop() ?? '') + part);
  }
  return alternatives;
}

/** Where the group that the source begins with ends. */
function endOfGroup(source: string): number {
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (depth === 0) return index + 1;
  }
  throw new Error(`The group of ${source} does not end.`);
}
