import type { JudgedAudit } from '../utils/audit-format';
import { worstFirst } from '../utils/priority';
import { siteName } from '../utils/site-name';
import type { CategoryVerdict } from '../utils/verdict';
import { CategoryList } from './category-list';
import { FixList } from './fix-list';
import { useReportPlace } from './report-place';
import { SensationCounts } from './sensation-counts';
import { TotalSummary } from './total-summary';
import { useWords } from './words-context';

type Props = { audit: JudgedAudit; categories: CategoryVerdict[] };

/** The answer on one screen: how good, where, what to do, and what the customer saw. */
export function ReportOverview({ audit, categories }: Props) {
  const { categoryAddress } = useReportPlace();
  return (
    <div class="overview">
      <div class="overview-column">
        <section class="overview-total card">
          <TotalSummary score={audit.score} />
          <SensationCounts counts={audit.score.counts} />
        </section>
        <CategoryList categories={categories} detailed hrefOf={categoryAddress} />
      </div>
      <div class="overview-column">
        <Picture audit={audit} />
        <FixList fixes={worstFirst(audit.results, audit.rubric).slice(0, QUICK_WINS)} />
      </div>
    </div>
  );
}

/** As many as a person keeps in mind. */
const QUICK_WINS = 5;

function Picture({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  // Only a picture that is in the audit itself: showing it must not ask anything of the network.
  const page = audit.pages.find(({ screenshot }) => screenshot?.startsWith('data:image/'));
  if (!page) return null;
  return (
    <figure class="picture">
      <img src={page.screenshot} alt={say.report.picture(siteName(audit))} />
      <figcaption class="soft">{page.url}</figcaption>
    </figure>
  );
}
