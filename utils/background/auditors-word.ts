import { type Choice, withChoice } from '../choices';
import { change } from './keep';
import { tellPages } from './running';

/** Keeps what the auditor says of the site; every page that shows the audit asks for it again. */
export async function choose(auditId: string, choice: Choice): Promise<void> {
  await change(auditId, (audit) => withChoice(audit, choice, new Date().toISOString()));
  await tellPages({ auditId });
}
