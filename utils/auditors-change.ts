import type { Audit, ManualEntry } from './audit-format';
import { type Choice, withChoice } from './choices';
import { withEntry, withoutEntry } from './manual/entries';

/** What the auditor adds to an audit, or takes back. */
export type AuditorsChange =
  | Choice
  /** Recorded anew, or in place of what was recorded under this id. */
  | { of: 'entry'; entry: ManualEntry }
  | { of: 'no-entry'; id: string };

/** @param at when it was said. */
export function withChange(audit: Audit, change: AuditorsChange, at: string): Audit {
  if (change.of === 'entry') return { ...audit, manual: withEntry(audit.manual, change.entry) };
  if (change.of === 'no-entry') return { ...audit, manual: withoutEntry(audit.manual, change.id) };
  return withChoice(audit, change, at);
}
