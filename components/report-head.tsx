import type { JudgedAudit } from '../utils/audit-format';
import { siteName } from '../utils/site-name';
import { useWords } from './words-context';

/** Which site this is about, and when it was looked at with what. */
export function ReportHead({ audit }: { audit: JudgedAudit }) {
  const { say, date } = useWords();
  return (
    <header>
      <h1>{siteName(audit)}</h1>
      <p class="soft">
        {date(audit.createdAt)} · {say.report.pages(audit.pages.length)} · {audit.tool.browser}
      </p>
    </header>
  );
}
