import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audit, ManualEntry } from '../../utils/audit-format';
import type { AuditorsChange } from '../../utils/auditors-change';
import { emptyEntry, withEntry, withoutEntry } from '../../utils/manual/entries';
import { sendMessage } from '../../utils/messages';
import { readAudit } from '../../utils/store';
import type { Saving } from './manual-view';
import type { Recording } from './recording';

/** An audit's entries, shown as they are typed. Each change is on its way to the store before the next can come. */
export function useEntries(id: string) {
  const [audit, setAudit] = useState<Audit | null>();
  const [entries, setEntries] = useState<ManualEntry[]>([]);
  const { send, saving } = useSending(id);
  // What two events in one breath change would otherwise be changed twice from the same beginning.
  const latest = useRef<ManualEntry[]>([]);
  const show = (manual: ManualEntry[]) => {
    latest.current = manual;
    setEntries(manual);
  };
  useEffect(() => {
    void readAudit(id).then((found) => {
      latest.current = found?.manual ?? [];
      setEntries(latest.current);
      setAudit(found ?? null);
    });
  }, [id]);
  const onRecord: Recording['record'] = (entryId, change) => {
    const before = latest.current.find((each) => each.id === entryId);
    const entry = change(before ?? emptyEntry(entryId, new Date().toISOString()));
    show(withEntry(latest.current, entry));
    send({ of: 'entry', entry });
  };
  const onClear = (entryId: string) => {
    show(withoutEntry(latest.current, entryId));
    send({ of: 'no-entry', id: entryId });
  };
  return { audit, entries, saving, onRecord, onClear };
}

function useSending(id: string) {
  const [sent, setSent] = useState(0);
  const [kept, setKept] = useState(0);
  const send = (change: AuditorsChange) => {
    setSent((count) => count + 1);
    void sendMessage('change', { id, change }).then(() => setKept((count) => count + 1));
  };
  const saving: Saving | undefined = sent === 0 ? undefined : kept < sent ? 'saving' : 'saved';
  return { send, saving };
}
