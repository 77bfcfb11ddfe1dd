import { STAGES, type Stage } from '../touchpoints';
import { MANUAL_ITEMS } from './checklist';
import type { ManualItem } from './manual-item';

/** The checklist in the order of the customer's journey; what concerns the organisation at the end. */
export interface Part {
  id: Stage | 'organisation';
  items: ManualItem[];
}

export const PARTS: readonly Part[] = ([...STAGES, 'organisation'] as const).map((id) => ({
  id,
  items: MANUAL_ITEMS.filter(({ place }) => (place === 'organisation' ? place : place.stage) === id).sort(testsFirst),
}));

/** What is quickly done from the desk comes first. */
function testsFirst(a: ManualItem, b: ManualItem): number {
  return Number(b.id.startsWith('m-mystery')) - Number(a.id.startsWith('m-mystery'));
}
