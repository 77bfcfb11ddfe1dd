import { isOver } from '../utils/progress';
import { reportAddress } from '../utils/report-address';
import { isAuditable } from '../utils/words/reasons';
import type { PopupProps } from './popup-view';
import { useWords } from './words-context';

/** What can be done next: nothing that cannot help is offered. */
export function PopupActions({ judged, progress, onAgain, onExport }: PopupProps) {
  const { say } = useWords();
  if (judged === undefined && progress.step !== 'failed') return null;
  const canRetry = isOver(progress) && (!progress.reason || isAuditable(progress.reason));
  if (!judged && !canRetry) return null;
  return (
    <footer class="narrow-actions">
      {judged && (
        <a class="button primary" href={reportAddress(judged.id)} target="_blank" rel="noopener">
          {say.actions.report}
        </a>
      )}
      {judged && (
        <button type="button" onClick={onExport}>
          {say.actions.exportJson}
        </button>
      )}
      {canRetry && (
        <button type="button" class={judged ? '' : 'primary'} onClick={onAgain}>
          {progress.step === 'failed' ? say.actions.retry : say.actions.again}
        </button>
      )}
    </footer>
  );
}
