import { useState } from 'preact/hooks';
import type { JudgedAudit } from '../utils/audit-format';
import { shareOut } from '../utils/score';
import { categoryVerdicts } from '../utils/verdict';
import { BreakdownTable } from './breakdown-table';
import { BusinessSection } from './business-section';
import { CategorySection, type CheckContext } from './category-section';
import { JourneyCurve } from './journey-curve';
import { PageTable } from './page-table';
import { ReportHead } from './report-head';
import { ReportOverview } from './report-overview';
import { useReportPlace } from './report-place';
import { VisitSection } from './visit-section';
import { useWords } from './words-context';

/** A whole audit, from the verdict at the top down to the last piece of evidence. */
export function ReportView({ audit }: { audit: JudgedAudit }) {
  const categories = categoryVerdicts(audit);
  return (
    <main class="report">
      <ReportHead audit={audit} />
      <ReportOverview audit={audit} categories={categories} />
      <JourneyCurve stages={audit.score.stages} />
      <BusinessSection audit={audit} />
      <Checks audit={audit} categories={categories} />
      <BreakdownTable audit={audit} />
      <PageTable pages={audit.pages} />
      <VisitSection audit={audit} />
    </main>
  );
}

function Checks({ audit, categories }: { audit: JudgedAudit; categories: ReturnType<typeof categoryVerdicts> }) {
  const { say } = useWords();
  const [open, setOpen] = useState<CheckContext['open']>('failures');
  const { showOnPage } = useReportPlace();
  const context = { pages: audit.pages, shareOf: sharesOf(audit), open };
  return (
    <>
      {showOnPage && (
        <div class="checks-bar">
          <button type="button" class="small" onClick={() => setOpen('all')}>
            {say.actions.openAll}
          </button>
          <button type="button" class="small" onClick={() => setOpen('none')}>
            {say.actions.closeAll}
          </button>
        </div>
      )}
      {categories.map((category) => (
        <CategorySection key={category.id} category={category} context={context} />
      ))}
    </>
  );
}

function sharesOf({ results, rubric }: JudgedAudit): CheckContext['shareOf'] {
  const shares = shareOut(results, rubric);
  const whole = shares.reduce((sum, { share }) => sum + share, 0) || 1;
  const byCheck = new Map(shares.map(({ result, share }) => [result.check, share / whole]));
  return (check) => byCheck.get(check) ?? 0;
}
