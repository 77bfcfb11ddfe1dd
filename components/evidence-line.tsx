import { useState } from 'preact/hooks';
import type { Page } from '../utils/audit-format';
import type { Evidence } from '../utils/facts';
import { type ReportPlace, useReportPlace } from './report-place';
import { useWords } from './words-context';

type Props = { evidence: Evidence; page: Page | undefined };

/** The words found, on which page and where; on a page that was opened, the way back to the place itself. */
export function EvidenceLine({ evidence, page }: Props) {
  const { say, names } = useWords();
  const { showOnPage } = useReportPlace();
  return (
    <li>
      {evidence.quote && <q>{evidence.quote}</q>}{' '}
      <span class="soft">
        <a href={evidence.page} target="_blank" rel="noreferrer">
          {page?.roles[0] ? names.roles[page.roles[0].role] : address(evidence.page)}
        </a>
        {evidence.region && ` · ${names.regions[evidence.region]}`}
        {!evidence.quote && !evidence.selector && ` · ${say.report.lookedHere}`}
      </span>{' '}
      {showOnPage && evidence.selector && page?.mode === 'rendered' && (
        <ShowOnPage evidence={evidence} showOnPage={showOnPage} />
      )}
    </li>
  );
}

function address(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}

type ShowProps = { evidence: Evidence; showOnPage: NonNullable<ReportPlace['showOnPage']> };

function ShowOnPage({ evidence, showOnPage }: ShowProps) {
  const { say } = useWords();
  const [answer, setAnswer] = useState<'shown' | 'closed' | null>(null);
  const show = async () => setAnswer((await showOnPage(evidence)) ? 'shown' : 'closed');
  return (
    <>
      <button type="button" class="small" onClick={show}>
        {say.report.show}
      </button>{' '}
      <span class="soft" role="status">
        {answer === 'shown' && say.report.shown}
        {answer === 'closed' && say.report.closed}
      </span>
    </>
  );
}
