import { fold } from './fold';

/**
 * The words in a name or id of the markup: of its last part, then of all of it. `billing[zipCode]` is "zip code", then
 * "billing zip code".
 */
export function wordsOfName(name: string): string[] {
  const parts = name.split(/[.[\]$:]+/).filter((part) => /[a-z]/i.test(part));
  const last = parts.at(-1) ?? '';
  return [...new Set([inWords(last), inWords(parts.join(' '))])].filter(Boolean);
}

function inWords(name: string): string {
  const apart = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([a-z])(\d)/gi, '$1 $2');
  return fold(apart)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
