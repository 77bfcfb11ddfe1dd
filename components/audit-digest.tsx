import type { ComponentChildren } from 'preact';
import type { JudgedAudit } from '../utils/audit-format';
import { worstFirst } from '../utils/priority';
import { reportAddress } from '../utils/report-address';
import { categoryVerdicts, isEmpty } from '../utils/verdict';
import { CategoryList } from './category-list';
import { FixList } from './fix-list';
import { Notice } from './notice';
import { SensationCounts } from './sensation-counts';
import { TotalSummary } from './total-summary';
import { useWords } from './words-context';

type Props = {
  judged: JudgedAudit;
  unfinished: boolean;
  /** What comes before the categories. */
  children?: ComponentChildren;
};

/** An audit as it fits beside a page: the total, every category, and what is worth mending first. */
export function AuditDigest({ judged, unfinished, children }: Props) {
  if (isEmpty(judged)) return unfinished ? null : <NothingFound />;
  return (
    <>
      <TotalSummary score={judged.score} unfinished={unfinished} />
      <SensationCounts counts={judged.score.counts} />
      {children}
      <CategoryList categories={categoryVerdicts(judged)} hrefOf={(category) => reportAddress(judged.id, category)} />
      <FixList fixes={worstFirst(judged.results, judged.rubric).slice(0, FIXES_SHOWN)} />
    </>
  );
}

/** As many as a person keeps in mind. */
const FIXES_SHOWN = 5;

function NothingFound() {
  const { say } = useWords();
  return (
    <Notice title={say.states.nothing}>
      <p>{say.states.nothingHelp}</p>
    </Notice>
  );
}
