import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { isOver, type Progress } from '../utils/progress';
import { isEmpty } from '../utils/verdict';
import { AuditDigest } from './audit-digest';
import { AuditState } from './audit-state';
import { NarrowHeader } from './narrow-header';
import { Notice } from './notice';
import { PopupActions } from './popup-actions';
import { useWords } from './words-context';

export interface PopupProps {
  progress: Progress;
  /** Undefined until the first facts are stored and judged, null where the audit was deleted. */
  judged: JudgedAudit | null | undefined;
  onAgain: () => void;
  onExport: () => void;
  onLanguage: (language: ReaderLanguage) => void;
}

export function PopupView(props: PopupProps) {
  const { judged, progress, onLanguage } = props;
  const { say } = useWords();
  return (
    <main class="narrow">
      <NarrowHeader judged={judged} onLanguage={onLanguage} />
      <AuditState progress={progress} hasFindings={judged ? !isEmpty(judged) : false} />
      {judged === null && isOver(progress) && <Notice title={say.states.gone} />}
      {judged && <AuditDigest judged={judged} unfinished={!isOver(progress)} />}
      <PopupActions {...props} />
    </main>
  );
}
