import { useEffect, useState } from 'preact/hooks';
import { LIST_ADDRESS, manualAddress } from '../utils/report-address';
import { listWaiting } from '../utils/store';
import { together, type Waiting } from '../utils/waiting';

/** What waits for an answer, and where to record it. */
export interface Reminder {
  waiting: Waiting;
  now: string;
  href: string;
}

/** Of all audits. Of one it leads to its checklist, of several to the list. */
export function useReminder(): Reminder | undefined {
  const [reminder, setReminder] = useState<Reminder>();
  useEffect(() => {
    void listWaiting().then((summaries) => {
      const waiting = together(summaries.flatMap(({ waiting: own }) => own ?? []));
      const [first] = summaries;
      if (!waiting || !first) return;
      const href = summaries.length === 1 ? manualAddress(first.id) : LIST_ADDRESS;
      setReminder({ waiting, now: new Date().toISOString(), href });
    });
  }, []);
  return reminder;
}
