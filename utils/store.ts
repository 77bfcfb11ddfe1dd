import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Summary } from './audit';
import type { Audit } from './audit-format';

interface AuditDatabase extends DBSchema {
  audits: { key: string; value: Audit; indexes: { siteAndDate: [string, string] } };
  summaries: { key: string; value: Summary; indexes: { site: string; createdAt: string; waiting: string } };
}

/** An audit with its line in the list. */
export interface Kept {
  audit: Audit;
  summary: Summary;
}

/** Both are written in one transaction, so that there is never one without the other. */
export async function saveAudit(kept: Kept): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  await Promise.all([...put(transaction, kept), transaction.done]);
}

/** Changes a stored audit in one transaction, so that two parts that finish together lose nothing. */
export async function changeAudit(id: string, change: (audit: Audit) => Kept): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  const stored = await transaction.objectStore('audits').get(id);
  const written = stored ? put(transaction, change(stored)) : [];
  await Promise.all([...written, transaction.done]);
}

function put(transaction: Transaction, { audit, summary }: Kept): Promise<unknown>[] {
  return [transaction.objectStore('audits').put(audit), transaction.objectStore('summaries').put(summary)];
}

export async function readAudit(id: string): Promise<Audit | undefined> {
  return (await database()).get('audits', id);
}

/** The newest audit of the site, if there is one. */
export async function readNewestAudit(site: string): Promise<Audit | undefined> {
  const { store } = (await database()).transaction('audits');
  // An array is greater than every text.
  const ofSite = IDBKeyRange.bound([site], [site, []]);
  return (await store.index('siteAndDate').openCursor(ofSite, 'prev'))?.value;
}

/** Newest first. */
export async function listSummaries(): Promise<Summary[]> {
  return (await (await database()).getAllFromIndex('summaries', 'createdAt')).reverse();
}

/** The audits with a test message that waits for its answer, the oldest message first. */
export async function listWaiting(): Promise<Summary[]> {
  return (await database()).getAllFromIndex('summaries', 'waiting');
}

export async function deleteAudit(id: string): Promise<void> {
  const transaction = (await database()).transaction(['audits', 'summaries'], 'readwrite');
  await Promise.all([
    transaction.objectStore('audits').delete(id),
    transaction.objectStore('summaries').delete(id),
    transaction.done,
  ]);
}

type Transaction = IDBPTransaction<AuditDatabase, ('audits' | 'summaries')[], 'readwrite'>;

let opened: Promise<IDBPDatabase<AuditDatabase>> | undefined;

function database(): Promise<IDBPDatabase<AuditDatabase>> {
  opened ??= openDB<AuditDatabase>('touchpoint-audit', UPGRADES.length, {
    upgrade(db, before, _, transaction) {
      for (const upgrade of UPGRADES.slice(before)) upgrade(db, transaction);
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

type Upgrade = (
  db: IDBPDatabase<AuditDatabase>,
  transaction: IDBPTransaction<AuditDatabase, ('audits' | 'summaries')[], 'versionchange'>,
) => void;

/** What each version of the database added to the one before. */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('audits', { keyPath: 'id' });
    const summaries = db.createObjectStore('summaries', { keyPath: 'id' });
    summaries.createIndex('site', 'site');
    summaries.createIndex('createdAt', 'createdAt');
  },
  (_, transaction) => transaction.objectStore('audits').createIndex('siteAndDate', ['site', 'createdAt']),
  // Only what waits is in this index.
  (_, transaction) => transaction.objectStore('summaries').createIndex('waiting', 'waiting.since'),
];
