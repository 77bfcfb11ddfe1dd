import type { ManualEntry } from '../../../utils/audit-format';

/** A Tuesday morning. */
export const SENT = '2026-03-10T09:00:00.000Z';

export function hoursLater(hours: number): string {
  return new Date(Date.parse(SENT) + hours * 3_600_000).toISOString();
}

export function entry(id: string, values: ManualEntry['values'] = {}, more: Partial<ManualEntry> = {}): ManualEntry {
  return { id, at: SENT, score: null, values, note: '', ...more };
}
