import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { worstFirst } from '../utils/priority';
import type { Progress } from '../utils/progress';
import { isOver } from '../utils/progress';
import { reportAddress } from '../utils/report-address';
import { siteName } from '../utils/site-name';
import { categoryVerdicts, isEmpty } from '../utils/verdict';
import { isAuditable, sayReason } from '../utils/words/reasons';
import { BrandMark } from './brand';
import { CategoryList } from './category-list';
import { FixList } from './fix-list';
import { LanguageSwitch } from './language-switch';
import { Notice } from './notice';
import { PopupActions } from './popup-actions';
import { ProgressSteps } from './progress-steps';
import { SensationCounts } from './sensation-counts';
import { TotalSummary } from './total-summary';
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
    <main class="popup">
      <header class="popup-header">
        <BrandMark />
        <PopupTitle judged={judged} />
        <LanguageSwitch onChoose={onLanguage} />
      </header>
      <PopupState progress={progress} hasFindings={judged ? !isEmpty(judged) : false} />
      {judged === null && isOver(progress) && <Notice title={say.states.gone} />}
      {judged && <Findings judged={judged} unfinished={!isOver(progress)} />}
      <PopupActions {...props} />
    </main>
  );
}

function PopupTitle({ judged }: Pick<PopupProps, 'judged'>) {
  const { say, date } = useWords();
  if (!judged) return <h1>Touchpoint Audit</h1>;
  return (
    <h1>
      {siteName(judged)}
      <small>
        {say.report.pages(judged.pages.length)} · {date(judged.createdAt)}
      </small>
    </h1>
  );
}

function PopupState({ progress, hasFindings }: { progress: Progress; hasFindings: boolean }) {
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

function Findings({ judged, unfinished }: { judged: JudgedAudit; unfinished: boolean }) {
  if (isEmpty(judged) && unfinished) return null;
  if (isEmpty(judged)) return <NothingFound />;
  return (
    <>
      <TotalSummary score={judged.score} unfinished={unfinished} />
      <SensationCounts counts={judged.score.counts} />
      <CategoryList
        categories={categoryVerdicts(judged)}
        hrefOf={(category) => reportAddress(judged.id, category)}
        target="_blank"
      />
      <FixList fixes={worstFirst(judged.results, judged.rubric).slice(0, FIXES_SHOWN)} />
    </>
  );
}

/** As many as a person keeps in mind. */
const FIXES_SHOWN = 5;

function NothingFound() {
  const { say } = useWords();
  return (
    <Notice title={say.states.nothing}>
      <p>{say.states.nothingHelp}</p>
    </Notice>
  );
}
