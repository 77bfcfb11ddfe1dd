import { isOver, type Progress } from '../utils/progress';
import { isAuditable, sayReason } from '../utils/words/reasons';
import { Notice } from './notice';
import { ProgressSteps } from './progress-steps';
import { useWords } from './words-context';

/** How far an audit is, or why it ended before its time; nothing of one that ended well. */
export function AuditState({ progress, hasFindings }: { progress: Progress; hasFindings: boolean }) {
  const { say, language } = useWords();
  if (!isOver(progress)) return <ProgressSteps progress={progress} hasFindings={hasFindings} />;
  if (progress.step === 'done') return null;
  return (
    <Notice title={failureTitle(progress, say.states)}>
      {progress.reason && <p>{sayReason(progress.reason, language)}</p>}
    </Notice>
  );
}

function failureTitle({ auditId, reason }: Progress, titles: { cannot: string; failed: string; partly: string }) {
  if (auditId) return titles.partly;
  return reason && !isAuditable(reason) ? titles.cannot : titles.failed;
}
