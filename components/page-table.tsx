import type { Page } from '../utils/audit-format';
import { sayReason } from '../utils/words/reasons';
import { useWords } from './words-context';

/** What was looked at, as what, how and when: what the audit can and cannot know rests on it. */
export function PageTable({ pages }: { pages: Page[] }) {
  const { say } = useWords();
  return (
    <section class="pages card">
      <h2>{say.report.pagesTitle}</h2>
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">{say.report.role}</th>
            <th scope="col">{say.report.address}</th>
            <th scope="col">{say.report.mode}</th>
            <th scope="col">{say.report.when}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <PageRow key={page.url} page={page} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PageRow({ page }: { page: Page }) {
  const { say, names, date, language } = useWords();
  const { width, height } = page.circumstances.viewport;
  return (
    <tr>
      <th scope="row">
        {page.roles.map(({ role, why }) => (
          <span key={role} title={sayReason(why, language)}>
            {names.roles[role]}
          </span>
        ))}
      </th>
      <td>
        <a href={page.url} target="_blank" rel="noreferrer">
          {page.title || page.url}
        </a>
        <small>{page.url}</small>
      </td>
      <td>
        {page.facts.page.ok ? say.report[page.mode] : sayReason(page.facts.page.reason, language)}
        {page.facts.page.ok && page.mode === 'rendered' && (
          <small>
            {say.report.viewport} {width} × {height}
          </small>
        )}
      </td>
      <td>{date(page.at)}</td>
    </tr>
  );
}
