type Props = { label: string; value: string | undefined; onChange: (iso: string | undefined) => void };

/** A point in time, shown and changed in the reader's own time zone. */
export function TimeField({ label, value, onChange }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="datetime-local"
        value={value ? toLocal(value) : ''}
        onInput={({ currentTarget }) => onChange(currentTarget.value ? toIso(currentTarget.value) : undefined)}
      />
    </label>
  );
}

const MINUTE = 60_000;

function toLocal(iso: string): string {
  const time = new Date(iso);
  return new Date(time.getTime() - time.getTimezoneOffset() * MINUTE).toISOString().slice(0, '2026-01-01T00:00'.length);
}

function toIso(local: string): string {
  return new Date(local).toISOString();
}
