import type { Visit } from '../../site-audit/visit';
import { readVisit, removeVisit, writeVisit } from '../../visits';
import { tellPages } from '../running';

/** Keeps how far a visit is, and tells whichever page of ours is open. */
export async function keepVisit(visit: Visit): Promise<void> {
  await writeVisit(visit);
  await tellPages({ auditId: visit.auditId });
}

/** Changes a visit that is not over; one that was called off meanwhile stays so. */
export async function changeVisit(auditId: string, change: Partial<Visit>): Promise<void> {
  const visit = await readVisit(auditId);
  if (visit) await keepVisit({ ...visit, ...change });
}

/** It is over. */
export async function forgetVisit(auditId: string): Promise<void> {
  await removeVisit(auditId);
  await tellPages({ auditId });
}
