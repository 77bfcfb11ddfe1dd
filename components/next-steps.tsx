import type { JudgedAudit, Result } from '../utils/audit-format';
import { worstFirst } from '../utils/priority';
import { siteName } from '../utils/site-name';
import { FixList } from './fix-list';
import { LegalHintList } from './legal-hint-list';
import { useReportPlace } from './report-place';
import { useWords } from './words-context';

/** What to do first; beside it what the law may ask, and what the customer saw. */
export function NextSteps({ audit }: { audit: JudgedAudit }) {
  const { idOf } = useReportPlace();
  return (
    <div class="next">
      <FixList
        fixes={worstFirst(audit.results, audit.rubric).slice(0, QUICK_WINS)}
        panelOf={({ stage, column }: Result) => idOf(`${stage}-${column}`)}
      />
      <div class="beside">
        <LegalHintList audit={audit} />
        <Picture audit={audit} />
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
