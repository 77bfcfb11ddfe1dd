import type { ManualItem } from './manual-item';

const items = import.meta.glob<ManualItem>('./items/*.ts', { eager: true, import: 'default' });

/** Everything in items/, sorted by id. */
export const MANUAL_ITEMS: readonly ManualItem[] = Object.values(items).sort((a, b) => (a.id < b.id ? -1 : 1));

export function manualItem(id: string): ManualItem | undefined {
  return MANUAL_ITEMS.find((item) => item.id === id);
}
