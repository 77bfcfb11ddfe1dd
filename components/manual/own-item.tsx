import type { ManualEntry } from '../../utils/audit-format';
import { sensationOf } from '../../utils/sensation';
import { SENSATIONS, type Sensation } from '../../utils/touchpoints';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { VerdictIcon } from '../verdict-icon';
import { useWords } from '../words-context';
import { ChoiceField } from './choice-field';
import { EntryFoot } from './entry-foot';
import { EntryLine } from './entry-line';
import { useRecording } from './recording';

/** An item that the auditor added: one answer, the sensation itself. */
export function OwnItem({ entry, text }: { entry: ManualEntry; text: string }) {
  const { language, names } = useWords();
  const { record } = useRecording();
  const say = CHECKLIST_WORDS[language];
  const sensation = entry.score === null ? undefined : sensationOf(entry.score);
  const options = SENSATIONS.map((value) => ({
    value,
    name: names.sensations[value],
    icon: <VerdictIcon verdict={value} />,
  }));
  return (
    <details class={`check tone-${sensation ?? 'not-measured'}`} open={entry.score === null}>
      <summary>
        <EntryLine
          name={text}
          told={sensation && names.meanings[sensation]}
          verdict={sensation ?? 'open'}
          score={entry.score ?? undefined}
        />
      </summary>
      <div class="check-body">
        <ChoiceField
          label={say.sensation}
          options={options}
          value={sensation}
          onChange={(value) => record(entry.id, (latest) => ({ ...latest, score: SCORES[value] }))}
        />
        <EntryFoot id={entry.id} entry={entry} name={text} />
      </div>
    </details>
  );
}

/** What the auditor's word is worth: our judgement. */
const SCORES: Record<Sensation, number> = { positive: 1, neutral: 0.5, negative: 0 };
