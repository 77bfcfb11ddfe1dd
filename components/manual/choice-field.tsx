import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Value> {
  value: Value;
  name: string;
  icon?: ComponentChild;
}

interface Props<Value> {
  label: string;
  hint?: string;
  options: readonly Option<Value>[];
  value: unknown;
  onChange: (value: Value) => void;
}

/** One of a few, side by side: a click each, or the arrow keys. */
export function ChoiceField<Value extends string | number | boolean>({
  label,
  hint,
  options,
  value,
  onChange,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="field choices">
      <legend>
        {label} {hint && <small>{hint}</small>}
      </legend>
      <div>
        {options.map((option) => (
          <label key={String(option.value)}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.icon}
              {option.name}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
