import type { JudgedAudit } from '../utils/audit-format';
import { reportAddress } from '../utils/report-address';
import { siteName } from '../utils/site-name';
import { VISIT_WORDS } from '../utils/words/visit';
import { PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { TotalSummary } from './total-summary';
import { useWords } from './words-context';

/** Which site this is about, when it was looked at with what, and how it fares as a whole. */
export function ReportHead({ audit }: { audit: JudgedAudit }) {
  const { say, date } = useWords();
  const panel = useReportPlace().idOf('breakdown');
  return (
    <header class="report-head">
      <div>
        <h1>{siteName(audit)}</h1>
        <p class="soft">
          {date(audit.createdAt)} · {say.report.pages(audit.pages.length)} · {audit.tool.browser}
        </p>
        <UnopenedPages audit={audit} />
      </div>
      <TotalSummary score={audit.score}>
        <PanelButton panel={panel} class="text-button">
          {say.breakdown.title}
        </PanelButton>
      </TotalSummary>
    </header>
  );
}

/** What was only read can be visited, and more is known then. */
function UnopenedPages({ audit }: { audit: JudgedAudit }) {
  const { language } = useWords();
  const { visits } = useReportPlace();
  const unopened = audit.pages.filter(({ mode }) => mode === 'fetched').length;
  if (!visits || unopened === 0) return null;
  return (
    <p>
      <a href={reportAddress(audit.id, 'visit')}>{VISIT_WORDS[language].unopened(unopened)}</a>
    </p>
  );
}
