import { summaryOf } from '../audit';
import type { Audit } from '../audit-format';
import { changeAudit, type Kept } from '../store';

/** The audit with its line in the list as it reads now. */
export const keep = (audit: Audit): Kept => ({ audit, summary: summaryOf(audit) });

export function change(auditId: string, how: (audit: Audit) => Audit): Promise<void> {
  return changeAudit(auditId, (audit) => keep(how(audit)));
}
