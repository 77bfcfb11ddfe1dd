import type { JudgedAudit } from '../utils/audit-format';
import type { Visit, VisitPlan } from '../utils/site-audit/visit';
import { VISIT_WORDS } from '../utils/words/visit';
import { useReportPlace } from './report-place';
import { VisitForm } from './visit-form';
import { VisitProgress } from './visit-progress';
import { useWords } from './words-context';

/** What the extension's page knows of visits to the site, and can have done. */
export interface SiteVisits {
  /** Those of this site that are not over. */
  visits: readonly Visit[];
  isGranted: boolean;
  /** Has the browser ask for the site where it must. False where the person refused. */
  start(plans: readonly VisitPlan[]): Promise<boolean>;
  steer(auditId: string, to: 'pause' | 'resume' | 'cancel'): Promise<void>;
}

/** As the address of a report names it, like a category. */
const VISIT_HEADING = 'heading-visit';

/** Where the site's pages can be opened and measured, rather than read only. */
export function VisitSection({ audit }: { audit: JudgedAudit }) {
  const { language } = useWords();
  const say = VISIT_WORDS[language];
  const { visits } = useReportPlace();
  const start = audit.pages[0]?.url ?? '';
  if (!visits || !/^https?:/.test(start)) return null;
  return (
    <section class="visit card">
      <h2 id={VISIT_HEADING} tabIndex={-1}>
        {say.title}
      </h2>
      {visits.visits.map((visit) => (
        <VisitProgress key={visit.auditId} visit={visit} isHere={visit.auditId === audit.id} steer={visits.steer} />
      ))}
      {visits.visits.length === 0 && <VisitForm site={audit.site} start={start} visits={visits} />}
    </section>
  );
}
