import { browser } from 'wxt/browser';
import type { Visit } from './site-audit/visit';

/** Kept on the disk, so that a visit can be gone on with when the browser was closed in the middle. */
export async function readVisit(auditId: string): Promise<Visit | undefined> {
  const stored = await browser.storage.local.get(keyOf(auditId));
  return stored[keyOf(auditId)] as Visit | undefined;
}

/** All that are not over, in no order. */
export async function readVisits(): Promise<Visit[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, visit]) => (key.startsWith(PREFIX) ? [visit as Visit] : []));
}

export async function writeVisit(visit: Visit): Promise<void> {
  await browser.storage.local.set({ [keyOf(visit.auditId)]: visit });
}

export async function removeVisit(auditId: string): Promise<void> {
  await browser.storage.local.remove(keyOf(auditId));
}

const PREFIX = 'visit-';
const keyOf = (auditId: string) => `${PREFIX}${auditId}`;
