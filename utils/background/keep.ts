import { isPending, summaryOf, withoutPending } from '../audit';
import type { Audit } from '../audit-format';
import type { Reason } from '../facts';
import { changeAudit, type Kept, readAudit } from '../store';

/** The audit with its line in the list as it reads now. */
export const keep = (audit: Audit): Kept => ({ audit, summary: summaryOf(audit) });

export function change(auditId: string, how: (audit: Audit) => Audit): Promise<void> {
  return changeAudit(auditId, (audit) => keep(how(audit)));
}

/** What was still awaited will not come, for this reason. */
export async function endPending(auditId: string, reason: Reason): Promise<void> {
  const audit = await readAudit(auditId);
  if (audit && isPending(audit)) await change(auditId, (stored) => withoutPending(stored, reason));
}
