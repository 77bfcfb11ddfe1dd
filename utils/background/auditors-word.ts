import { type AuditorsChange, withChange } from '../auditors-change';
import { change } from './keep';
import { tellPages } from './running';

/** Keeps what the auditor says; every page that shows the audit asks for it again. */
export async function keepAuditorsWord(auditId: string, said: AuditorsChange): Promise<void> {
  await change(auditId, (audit) => withChange(audit, said, new Date().toISOString()));
  await tellPages({ auditId });
}
