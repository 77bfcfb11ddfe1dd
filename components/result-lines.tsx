import type { Result } from '../utils/audit-format';
import { shown } from '../utils/grade';
import { verdictOf } from '../utils/verdict';
import { PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

/** Checks by their titles; each leads to the field of the map where its evidence is. */
export function ResultLines({ results }: { results: Result[] }) {
  const { names } = useWords();
  const { idOf } = useReportPlace();
  return (
    <ul class="lines">
      {results.map((result) => (
        <li key={result.check}>
          <PanelButton panel={idOf(`${result.stage}-${result.column}`)} class="line">
            <VerdictIcon verdict={verdictOf(result)} />
            <span class="line-name">
              {result.title}
              <small>{result.status === 'measured' ? names.categories[result.category] : result.reason}</small>
            </span>
            {result.status === 'measured' && <b>{shown(100 * result.score)}</b>}
          </PanelButton>
        </li>
      ))}
    </ul>
  );
}
