import type { Grammar } from './grammar';
import type { PromiseScope } from './reply-words';
import { has } from './spans';

/** Whom a promise is for, by its own words or else by those before it, the nearest first. */
export function scopeOf(texts: readonly string[], { scopes }: Grammar): PromiseScope {
  for (const text of texts) {
    const found = scopes.find(([, pattern]) => has(pattern, text));
    if (found) return found[0];
  }
  return 'general';
}
