import { useState } from 'preact/hooks';
import type { ManualEntry } from '../../utils/audit-format';
import { MANUAL_ITEMS } from '../../utils/manual/checklist';
import { isBegun } from '../../utils/manual/entries';
import { PARTS, type Part } from '../../utils/manual/parts';
import type { TimedPromise } from '../../utils/questions/kept-promise';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { useWords } from '../words-context';
import { ChecklistPart, partId } from './checklist-part';
import { OwnForm } from './own-form';
import { type Recording, RecordingProvider } from './recording';

export type Saving = 'saving' | 'saved';

export interface ManualProps {
  site: string;
  entries: ManualEntry[];
  promises: TimedPromise[];
  now: string;
  /** Undefined before anything was changed. */
  saving: Saving | undefined;
  reportAddress: string;
  onRecord: Recording['record'];
  onClear: (id: string) => void;
}

/** The whole checklist, to be filled in while one walks through what customers meet. */
export function ManualView(props: ManualProps) {
  const { entries, promises, now, onRecord, onClear } = props;
  const [cleared, setCleared] = useState<Cleared>();
  const record: Recording['record'] = (id, change) => {
    setCleared(undefined);
    onRecord(id, change);
  };
  const clear = (entry: ManualEntry, name: string) => {
    setCleared({ entry, name });
    onClear(entry.id);
  };
  return (
    <RecordingProvider value={{ now, promises, record, clear }}>
      <main class="report manual">
        <ManualHead {...props} />
        <PartLinks />
        {PARTS.map((part) => (
          <ChecklistPart key={part.id} part={part} entries={entries} />
        ))}
        <OwnForm />
        <SavedBar saving={props.saving} cleared={cleared} onUndo={(entry) => record(entry.id, () => entry)} />
      </main>
    </RecordingProvider>
  );
}

interface Cleared {
  entry: ManualEntry;
  name: string;
}

function ManualHead({ site, entries, reportAddress }: ManualProps) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  const begun = entries.filter(isBegun);
  const own = begun.filter((entry) => entry.own).length;
  return (
    <header>
      <h1>{say.title}</h1>
      <p class="meta">
        <span>{site}</span>
        <span>{say.recorded(begun.length - own, MANUAL_ITEMS.length)}</span>
        {own > 0 && <span>{say.ownCount(own)}</span>}
        <a href={reportAddress}>{say.report}</a>
      </p>
      <p>{say.intro}</p>
    </header>
  );
}

/** The address names the audit, so what leads to a part of the page are buttons. */
function PartLinks() {
  const { language, names } = useWords();
  const say = CHECKLIST_WORDS[language];
  return (
    <nav class="part-links" aria-label={say.parts}>
      {PARTS.map((part) => (
        <button key={part.id} type="button" class="small" onClick={() => goTo(part)}>
          {part.id === 'organisation' ? say.organisation : names.stages[part.id]}
        </button>
      ))}
    </nav>
  );
}

function goTo(part: Part): void {
  const heading = document.getElementById(partId(part));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

type BarProps = { saving: Saving | undefined; cleared: Cleared | undefined; onUndo: (entry: ManualEntry) => void };

function SavedBar({ saving, cleared, onUndo }: BarProps) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  return (
    <p class="saved-bar">
      <span role="status">
        {cleared && `${say.cleared(cleared.name)} `}
        {saving && say[saving]}
      </span>
      {cleared && (
        <button type="button" class="small" onClick={() => onUndo(cleared.entry)}>
          {say.undo}
        </button>
      )}
    </p>
  );
}
