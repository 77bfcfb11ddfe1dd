import { useState } from 'preact/hooks';
import type { Summary } from '../utils/audit';
import type { AuditListProps } from './audit-list';
import { useWords } from './words-context';

type Props = Pick<AuditListProps, 'onExport' | 'onDelete'> & { summary: Summary };

/** Open, export, delete; deleting asks once more, in the same place. */
export function AuditListActions({ summary, onExport, onDelete }: Props) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const nameFor = (action: string) => say.list.of(action, summary.site);
  if (asking) {
    return (
      <fieldset class="row-actions" aria-label={nameFor(say.list.delete)}>
        <span>{say.list.sure}</span>
        <button type="button" class="small danger" onClick={() => onDelete(summary.id)}>
          {say.list.yes}
        </button>
        <button type="button" class="small" ref={focus} onClick={() => setAsking(false)}>
          {say.list.no}
        </button>
      </fieldset>
    );
  }
  return (
    <div class="row-actions">
      <a class="button small" href={`#audit=${summary.id}`} aria-label={nameFor(say.list.open)}>
        {say.list.open}
      </a>
      <button type="button" class="small" aria-label={nameFor(say.list.export)} onClick={() => onExport(summary.id)}>
        {say.list.export}
      </button>
      <button type="button" class="small" aria-label={nameFor(say.list.delete)} onClick={() => setAsking(true)}>
        {say.list.delete}
      </button>
    </div>
  );
}

/** The harmless answer gets the focus, so that Enter pressed twice deletes nothing. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
