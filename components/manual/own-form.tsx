import { useState } from 'preact/hooks';
import { COLUMNS, type Column, STAGES, type Stage } from '../../utils/touchpoints';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { useWords } from '../words-context';
import { useRecording } from './recording';

/** Adds a moment that the checklist does not have. */
export function OwnForm() {
  const { language, names } = useWords();
  const { record } = useRecording();
  const say = CHECKLIST_WORDS[language];
  const [text, setText] = useState('');
  const [stage, setStage] = useState<Stage>('entry');
  const [column, setColumn] = useState<Column>('people');
  const add = (event: Event) => {
    event.preventDefault();
    record(`own-${crypto.randomUUID()}`, (empty) => ({ ...empty, own: { text: text.trim(), stage, column } }));
    setText('');
  };
  return (
    <section class="card own-form">
      <h2>{say.ownTitle}</h2>
      <p class="soft">{say.ownIntro}</p>
      <form onSubmit={add}>
        <label class="field own-text">
          <span>{say.ownText}</span>
          <input required maxLength={120} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <Choice label={say.stage} names={names.stages} ids={STAGES} value={stage} onChange={setStage} />
        <Choice label={say.column} names={names.columns} ids={COLUMNS} value={column} onChange={setColumn} />
        <button type="submit" class="primary">
          {say.add}
        </button>
      </form>
    </section>
  );
}

interface ChoiceProps<Id extends string> {
  label: string;
  ids: readonly Id[];
  names: Record<Id, string>;
  value: Id;
  onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, ids, names, value, onChange }: ChoiceProps<Id>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Id)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
