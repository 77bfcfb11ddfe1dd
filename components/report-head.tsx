import type { JudgedAudit } from '../utils/audit-format';
import { siteName } from '../utils/site-name';
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
      </div>
      <TotalSummary score={audit.score}>
        <PanelButton panel={panel} class="text-button">
          {say.breakdown.title}
        </PanelButton>
      </TotalSummary>
    </header>
  );
}
