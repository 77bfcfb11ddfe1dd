import type { JudgedAudit } from '../utils/audit-format';
import { SensationCounts } from './sensation-counts';
import { TotalSummary } from './total-summary';
import { useWords } from './words-context';

/** The first thing that a reader sees: which site, how good, and what it looked like. */
export function ReportHead({ audit }: { audit: JudgedAudit }) {
  const { say, date } = useWords();
  return (
    <section class="report-head">
      <div class="report-title">
        <h1>{audit.site}</h1>
        <p class="soft">
          {date(audit.createdAt)} · {say.report.pages(audit.pages.length)} · {audit.tool.browser}
        </p>
      </div>
      <div class="report-total card">
        <TotalSummary score={audit.score} />
        <SensationCounts counts={audit.score.counts} />
      </div>
      <Picture audit={audit} />
    </section>
  );
}

function Picture({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  const page = audit.pages.find(({ screenshot }) => screenshot);
  if (!page) return null;
  return (
    <figure class="picture">
      <img src={page.screenshot} alt={say.report.picture(audit.site)} />
      <figcaption class="soft">{page.url}</figcaption>
    </figure>
  );
}
