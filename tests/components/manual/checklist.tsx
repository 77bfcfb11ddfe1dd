import { useState } from 'preact/hooks';
import { ManualView } from '../../../components/manual/manual-view';
import type { ManualEntry } from '../../../utils/audit-format';
import { emptyEntry, withEntry, withoutEntry } from '../../../utils/manual/entries';
import type { TimedPromise } from '../../../utils/questions/kept-promise';

/** A Thursday noon. */
export const NOW = '2026-03-12T12:00:00.000Z';

export const SENT_EMAIL = entry('m-mystery-email', { sentAt: '2026-03-10T12:00:00.000Z' });

export const OWN: ManualEntry = {
  ...entry('own-1'),
  own: { text: 'The coffee at the till', stage: 'contract-pay', column: 'people' },
};

export function entry(id: string, values: ManualEntry['values'] = {}): ManualEntry {
  return { ...emptyEntry(id, NOW), values };
}

export function promise(hours: number, business: boolean, quote: string): TimedPromise {
  return {
    text: quote,
    language: 'en',
    hours,
    business,
    vague: false,
    scope: 'general',
    form: 'page',
    visible: true,
    needsAction: false,
    firstScreen: true,
    order: 1,
    evidence: { page: 'https://www.company.example/contact', quote },
  };
}

type Props = { entries?: ManualEntry[]; promises?: TimedPromise[]; onKept?: (entries: ManualEntry[]) => void };

/** The checklist as its page shows it: what is recorded is there at once. */
export function Checklist({ entries = [], promises = [], onKept }: Props) {
  const [kept, setKept] = useState(entries);
  const keep = (changed: ManualEntry[]) => {
    setKept(changed);
    onKept?.(changed);
  };
  return (
    <ManualView
      site="company.example"
      entries={kept}
      promises={promises}
      now={NOW}
      saving="saved"
      reportAddress="#report"
      onRecord={(id, change) => {
        const before = kept.find((each) => each.id === id) ?? entry(id);
        keep(withEntry(kept, change(before)));
      }}
      onClear={(id) => keep(withoutEntry(kept, id))}
    />
  );
}
