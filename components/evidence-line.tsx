import { useState } from 'preact/hooks';
import type { Page } from '../utils/audit-format';
import type { Evidence } from '../utils/facts';
import { isSamePage } from '../utils/this-page';
import { type ReportPlace, useReportPlace } from './report-place';
import { useWords } from './words-context';

type Props = { evidence: Evidence; page: Page | undefined };

/** The words found, on which page and where; on a page that was opened, the way back to the place itself. */
export function EvidenceLine({ evidence, page }: Props) {
  const { beside, showOnPage } = useReportPlace();
  const isBeside = beside !== undefined && isSamePage(beside, evidence.page);
  return (
    <li>
      {evidence.quote && <q>{evidence.quote}</q>} <Where evidence={evidence} page={page} isBeside={isBeside} />{' '}
      {showOnPage && evidence.selector && (isBeside || page?.mode === 'rendered') && (
        <ShowOnPage evidence={evidence} showOnPage={showOnPage} isBeside={isBeside} />
      )}
    </li>
  );
}

/** On which page, unless that is the one beside it, and in which part of it. */
function Where({ evidence, page, isBeside }: Props & { isBeside: boolean }) {
  const { say, names } = useWords();
  const region = evidence.region && names.regions[evidence.region];
  const nothing = evidence.quote || evidence.selector ? undefined : say.report.lookedHere;
  const details = [region, nothing].filter((detail) => detail !== undefined);
  return (
    <span class="soft">
      {!isBeside && (
        <a href={evidence.page} target="_blank" rel="noreferrer">
          {page?.roles[0] ? names.roles[page.roles[0].role] : address(evidence.page)}
        </a>
      )}
      {!isBeside && details.length > 0 && ' · '}
      {details.join(' · ')}
    </span>
  );
}

function address(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}

type ShowProps = {
  evidence: Evidence;
  showOnPage: NonNullable<ReportPlace['showOnPage']>;
  isBeside: boolean;
};

function ShowOnPage({ evidence, showOnPage, isBeside }: ShowProps) {
  const { say } = useWords();
  const [answer, setAnswer] = useState<'shown' | 'missing' | null>(null);
  const show = async () => setAnswer((await showOnPage(evidence)) ? 'shown' : 'missing');
  return (
    <>
      <button type="button" class="small" onClick={show}>
        {say.report.show}
      </button>{' '}
      <span class="soft" role="status">
        {answer === 'shown' && say.report.shown}
        {answer === 'missing' && (isBeside ? say.report.changed : say.report.closed)}
      </span>
    </>
  );
}
