import { useState } from 'preact/hooks';
import type { JudgedAudit } from '../utils/audit-format';
import { categoryVerdicts } from '../utils/verdict';
import { BreakdownPanel } from './breakdown-panel';
import { BusinessSection } from './business-section';
import { CategorySection } from './category-section';
import { type CheckContext, checkContext } from './check-context';
import { ManualSection } from './manual/manual-section';
import { NextSteps } from './next-steps';
import { PageTable } from './page-table';
import { ReportHead } from './report-head';
import { useReportPlace } from './report-place';
import { TouchpointMap } from './touchpoint-map';
import { VisitSection } from './visit-section';
import { useWords } from './words-context';

/** A whole audit, from the map at the top down to the last piece of evidence. */
export function ReportView({ audit }: { audit: JudgedAudit }) {
  const { idOf } = useReportPlace();
  return (
    <main class="report">
      <ReportHead audit={audit} />
      <TouchpointMap audit={audit} />
      <NextSteps audit={audit} />
      <BusinessSection audit={audit} />
      <Checks audit={audit} />
      <ManualSection audit={audit} />
      <BreakdownPanel id={idOf('breakdown')} audit={audit} />
      <PageTable pages={audit.pages} />
      <VisitSection audit={audit} />
    </main>
  );
}

function Checks({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  const [open, setOpen] = useState<CheckContext['open']>('failures');
  const { showOnPage } = useReportPlace();
  const context = checkContext(audit, open);
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
      {categoryVerdicts(audit).map((category) => (
        <CategorySection key={category.id} category={category} context={context} />
      ))}
    </>
  );
}
