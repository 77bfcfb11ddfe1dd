import { useState } from 'preact/hooks';
import type { ManualEntry } from '../../utils/audit-format';
import { assess } from '../../utils/manual/assess';
import { isBegun, type ValueChanges, withValues } from '../../utils/manual/entries';
import type { ManualItem } from '../../utils/manual/manual-item';
import { messageState } from '../../utils/manual/test-message';
import { useWords } from '../words-context';
import { AnswerField } from './answer-field';
import { EntryFoot } from './entry-foot';
import { EntryLine } from './entry-line';
import { MessageClock } from './message-clock';
import { useRecording } from './recording';

type Props = { item: ManualItem; entry: ManualEntry | undefined };

/** One item of the checklist: its state on a line, and everything to answer when opened. */
export function ChecklistItem({ item, entry }: Props) {
  const { language } = useWords();
  const words = item.words[language];
  const assessment = assess(item, entry, language);
  const isMeasured = assessment.status === 'measured';
  const progress = progressOf(item, entry);
  const verdict = isMeasured ? assessment.sensation : progress;
  // What waits for an answer is what one comes back for. Later it opens and closes as the reader likes.
  const [wasWaiting] = useState(progress === 'waiting');
  const told = isMeasured ? assessment.title : assessment.reason;
  return (
    <details id={item.id} class={`check tone-${isMeasured ? verdict : 'not-measured'}`} open={wasWaiting}>
      <summary>
        <EntryLine
          name={words.name}
          told={progress === 'open' ? undefined : told}
          verdict={verdict}
          score={isMeasured ? assessment.score : undefined}
        />
      </summary>
      <div class="check-body">
        <p class="soft">{words.why}</p>
        <ItemFields item={item} entry={entry} />
        <EntryFoot id={item.id} entry={entry} name={words.name} />
      </div>
    </details>
  );
}

function progressOf({ clock }: ManualItem, entry: ManualEntry | undefined): 'open' | 'begun' | 'waiting' {
  if (!entry || !isBegun(entry)) return 'open';
  return clock && messageState(entry.values).state === 'waiting' ? 'waiting' : 'begun';
}

function ItemFields({ item, entry }: Props) {
  const { language } = useWords();
  const { record } = useRecording();
  const labels: Record<string, string> = item.words[language];
  const values = entry?.values ?? {};
  const change = (changes: ValueChanges) => record(item.id, (latest) => withValues(latest, changes));
  return (
    <>
      {item.clock && <MessageClock clock={item.clock} values={values} onChange={change} />}
      <div class="fields">
        {Object.entries(item.fields).map(([name, field]) => (
          <AnswerField
            key={name}
            field={field}
            label={labels[name] ?? name}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
    </>
  );
}
