import type { ManualEntry } from '../audit-format';

/** An item that nothing was answered of yet. @param at when it was seen, until the auditor says otherwise. */
export function emptyEntry(id: string, at: string): ManualEntry {
  return { id, at, score: null, values: {}, note: '' };
}

/** Answers by the names of their fields; undefined takes one back. */
export type ValueChanges = Record<string, ManualEntry['values'][string] | undefined>;

export function withValues(entry: ManualEntry, changes: ValueChanges): ManualEntry {
  const values = Object.entries({ ...entry.values, ...changes }).filter(([, value]) => value !== undefined);
  return { ...entry, values: Object.fromEntries(values) as ManualEntry['values'] };
}

/** In the place of the entry with its id, or at the end. */
export function withEntry(manual: readonly ManualEntry[], entry: ManualEntry): ManualEntry[] {
  const isKnown = manual.some(({ id }) => id === entry.id);
  return isKnown ? manual.map((each) => (each.id === entry.id ? entry : each)) : [...manual, entry];
}

export function withoutEntry(manual: readonly ManualEntry[], gone: string): ManualEntry[] {
  return manual.filter(({ id }) => id !== gone);
}

/** Something was answered, graded or noted. */
export function isBegun({ values, score, note }: ManualEntry): boolean {
  return Object.keys(values).length > 0 || score !== null || note.trim() !== '';
}
