import type { ManualEntry } from '../../utils/audit-format';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { useWords } from '../words-context';
import { useRecording } from './recording';
import { TimeField } from './time-field';

type Props = { id: string; entry: ManualEntry | undefined; name: string };

/** What every entry has: a note, when it was seen, and the way back. */
export function EntryFoot({ id, entry, name }: Props) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  const { record, clear } = useRecording();
  return (
    <div class="entry-foot">
      <label class="field note">
        <span>{say.note}</span>
        <textarea
          rows={2}
          value={entry?.note ?? ''}
          onInput={({ currentTarget: { value: note } }) => record(id, (latest) => ({ ...latest, note }))}
        />
      </label>
      {entry && (
        <>
          <TimeField
            label={say.seenAt}
            value={entry.at}
            onChange={(at) => at && record(id, (latest) => ({ ...latest, at }))}
          />
          <button type="button" class="small" aria-label={say.clearOf(name)} onClick={() => clear(entry, name)}>
            {say.clear}
          </button>
        </>
      )}
    </div>
  );
}
