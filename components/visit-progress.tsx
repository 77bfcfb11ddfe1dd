import { reportAddress } from '../utils/report-address';
import type { Visit } from '../utils/site-audit/visit';
import { sayReason } from '../utils/words/reasons';
import { VISIT_WORDS } from '../utils/words/visit';
import type { SiteVisits } from './visit-section';
import { useWords } from './words-context';

type Props = {
  visit: Visit;
  /** Whether the audit in view is the one that it makes. */
  isHere: boolean;
  steer: SiteVisits['steer'];
};

/** How far a visit is, and what can be done about it. */
export function VisitProgress({ visit, isHere, steer }: Props) {
  const { language } = useWords();
  const say = VISIT_WORDS[language];
  const { auditId, state, work, width } = visit;
  return (
    <div class="visit-progress">
      <progress value={work.spent} max={work.most} aria-label={say.at(width)} />
      <p role="status">
        <b>{say.at(width)}</b> · {sayState(visit, language)}
      </p>
      <div class="visit-actions">
        {state === 'paused' ? (
          <button type="button" class="primary" onClick={() => void steer(auditId, 'resume')}>
            {say.resume}
          </button>
        ) : (
          <button type="button" onClick={() => void steer(auditId, 'pause')}>
            {say.pause}
          </button>
        )}
        <button type="button" onClick={() => void steer(auditId, 'cancel')}>
          {say.cancel}
        </button>
        {!isHere && work.spent > 0 && <a href={reportAddress(auditId)}>{say.open}</a>}
      </div>
    </div>
  );
}

function sayState({ state, because, page, work }: Visit, language: keyof typeof VISIT_WORDS): string {
  const say = VISIT_WORDS[language];
  if (state === 'waiting') return say.waiting;
  if (state === 'paused') return because ? say.paused(sayReason(because, language)) : say.pausing;
  if (!page) return say.starting;
  const request = work.asked.includes(page) ? work.spent : work.spent + 1;
  return say.running(URL.parse(page)?.pathname ?? page, request, work.most);
}
