import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Audit, Score } from './audit-format';

/** What a list of audits shows, without reading their facts. */
export interface Summary {
  id: string;
  site: string;
  createdAt: string;
  /** Null below 60 % coverage. */
  total: number | null;
  low: number;
  high: number;
  coverage: number;
  counts: Score['counts'];
  pages: number;
  /** The version of the tool whose checks gave these figures. */
  judgedBy: string;
}

interface AuditDatabase extends DBSchema {
  audits: { key: string; value: Audit };
  summaries: { key: string; value: Summary; indexes: { site: string; createdAt: string } };
}

/** Written together in one transaction, so that there is never one without the other. */
export async function saveAudit(audit: Audit, summary: Summary): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('audits').put(audit),
    transaction.objectStore('summaries').put(summary),
    transaction.done,
  ]);
}

/**
 * Changes a stored audit in one transaction, so that two parts that finish together lose nothing.
 * @returns the changed audit, or undefined where it was deleted meanwhile.
 */
export async function updateAudit(
  id: string,
  change: (audit: Audit) => { audit: Audit; summary: Summary },
): Promise<Audit | undefined> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  const stored = await transaction.objectStore('audits').get(id);
  if (!stored) return undefined;
  const { audit, summary } = change(stored);
  await Promise.all([
    transaction.objectStore('audits').put(audit),
    transaction.objectStore('summaries').put(summary),
    transaction.done,
  ]);
  return audit;
}

export async function readAudit(id: string): Promise<Audit | undefined> {
  return (await database()).get('audits', id);
}

/** Newest first. */
export async function listSummaries(): Promise<Summary[]> {
  return (await (await database()).getAllFromIndex('summaries', 'createdAt')).reverse();
}

export async function deleteAudit(id: string): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('audits').delete(id),
    transaction.objectStore('summaries').delete(id),
    transaction.done,
  ]);
}

let opened: Promise<IDBPDatabase<AuditDatabase>> | undefined;

function database(): Promise<IDBPDatabase<AuditDatabase>> {
  opened ??= openDB<AuditDatabase>('touchpoint-audit', 1, {
    upgrade(db) {
      db.createObjectStore('audits', { keyPath: 'id' });
      const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('site', 'site');
      summaries.createIndex('createdAt', 'createdAt');
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}
