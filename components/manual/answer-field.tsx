import type { ManualEntry } from '../../utils/audit-format';
import type { Field } from '../../utils/manual/manual-item';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { useWords } from '../words-context';
import { ChoiceField } from './choice-field';

type Value = ManualEntry['values'][string] | undefined;

type Props = { field: Field; label: string; value: Value; onChange: (value: Value) => void };

/** One thing to answer, by what it takes: a yes or no, one of five, a number. */
export function AnswerField({ field, label, value, onChange }: Props) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  if (field.kind === 'amount') return <AmountField label={label} value={value} onChange={onChange} />;
  if (field.kind === 'yes-no') {
    const options = [
      { value: true, name: say.yes },
      { value: false, name: say.no },
    ];
    return <ChoiceField label={label} options={options} value={value} onChange={onChange} />;
  }
  const ratings = [1, 2, 3, 4, 5].map((rating) => ({ value: rating, name: String(rating) }));
  return <ChoiceField label={label} hint={say.ratingMeans} options={ratings} value={value} onChange={onChange} />;
}

function AmountField({ label, value, onChange }: Omit<Props, 'field'>) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        step="any"
        inputMode="decimal"
        value={typeof value === 'number' ? value : ''}
        onInput={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget;
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
        }}
      />
    </label>
  );
}
