import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { isOver, type Progress } from '../utils/progress';
import { isEmpty } from '../utils/verdict';
import { AuditDigest } from './audit-digest';
import { AuditState } from './audit-state';
import { NarrowHeader } from './narrow-header';
import { Notice } from './notice';
import { PopupActions } from './popup-actions';
import type { Reminder } from './use-reminder';
import { WaitingNotice } from './waiting-notice';
import { useWords } from './words-context';

export interface PopupProps {
  progress: Progress;
  /** Undefined until the first facts are stored and judged, null where the audit was deleted. */
  judged: JudgedAudit | null | undefined;
  /** Of all audits: what waits for an answer, and where to record it. */
  reminder?: Reminder | undefined;
  onAgain: () => void;
  onExport: () => void;
  onBeside: () => void;
  onLanguage: (language: ReaderLanguage) => void;
}

export function PopupView(props: PopupProps) {
  const { judged, progress, reminder, onBeside, onLanguage } = props;
  const { say } = useWords();
  return (
    <main class="narrow">
      <NarrowHeader judged={judged} onLanguage={onLanguage} />
      <AuditState progress={progress} hasFindings={judged ? !isEmpty(judged) : false} />
      {judged === null && isOver(progress) && <Notice title={say.states.gone} />}
      {reminder && <WaitingNotice {...reminder} target="_blank" />}
      {judged && (
        <AuditDigest judged={judged} unfinished={!isOver(progress)}>
          <BesideButton onBeside={onBeside} />
        </AuditDigest>
      )}
      <PopupActions {...props} />
    </main>
  );
}

function BesideButton({ onBeside }: Pick<PopupProps, 'onBeside'>) {
  const { say } = useWords();
  return (
    <button type="button" class="small beside" onClick={onBeside}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 3h11v10h-11zM9.5 3v10" />
      </svg>
      {say.actions.beside}
    </button>
  );
}
