import type { JudgedAudit, Page, Result } from '../utils/audit-format';
import { pageAt, resultsOn } from '../utils/this-page';
import { verdictOf, weakestFirst } from '../utils/verdict';
import { sayReason } from '../utils/words/reasons';
import { SIDE_PANEL_WORDS } from '../utils/words/side-panel';
import { type CheckContext, checkContext } from './check-context';
import { CheckItem } from './check-item';
import { Notice } from './notice';
import { useWords } from './words-context';

type Props = { audit: JudgedAudit; url: string };

/** The page in front: which one of the audit it is, and the checks that saw something on it. */
export function ThisPage({ audit, url }: Props) {
  const { language } = useWords();
  const say = SIDE_PANEL_WORDS[language];
  const page = pageAt(audit.pages, url);
  if (!page) {
    return (
      <Notice title={say.notPart}>
        <p>{say.notPartHelp}</p>
      </Notice>
    );
  }
  return (
    <section class="this-page" aria-labelledby="this-page">
      <h2 id="this-page">{say.title}</h2>
      <PageLine page={page} />
      <ChecksHere audit={audit} url={url} />
    </section>
  );
}

function PageLine({ page }: { page: Page }) {
  const { say, names, language } = useWords();
  return (
    <p class="meta">
      {page.roles.map(({ role, why }) => (
        <span key={role} class="tag" title={sayReason(why, language)}>
          {names.roles[role]}
        </span>
      ))}
      <span>{page.facts.page.ok ? say.report[page.mode] : sayReason(page.facts.page.reason, language)}</span>
    </p>
  );
}

function ChecksHere({ audit, url }: Props) {
  const { language } = useWords();
  const say = SIDE_PANEL_WORDS[language];
  const results = weakestFirst(resultsOn(audit.results, url));
  const context = checkContext(audit, 'none');
  const isWell = (result: Result) => verdictOf(result) === 'positive';
  const well = results.filter(isWell);
  return (
    <>
      <p class="soft">{say.checks(results.length)}</p>
      <CheckItems results={results.filter((result) => !isWell(result))} context={context} />
      {well.length > 0 && (
        <details class="well">
          <summary>{say.well(well.length)}</summary>
          <CheckItems results={well} context={context} />
        </details>
      )}
    </>
  );
}

function CheckItems({ results, context }: { results: Result[]; context: CheckContext }) {
  return results.map((result) => <CheckItem key={result.check} result={result} context={context} />);
}
