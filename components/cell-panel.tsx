import { shown } from '../utils/grade';
import type { Cell } from '../utils/map';
import type { CheckContext } from './check-context';
import { CheckItem } from './check-item';
import { Panel } from './panel';
import { ScorePill } from './score-pill';
import { useWords } from './words-context';

type Props = { id: string; cell: Cell; context: CheckContext };

/** What a field of the map is made of: its checks with their evidence, and why it is what it is. */
export function CellPanel({ id, cell, context }: Props) {
  const { say, names } = useWords();
  const { stage, column, verdict, score, lowered, results } = cell;
  return (
    <Panel
      id={id}
      title={`${names.columns[column]} · ${names.stages[stage]}`}
      verdict={<ScorePill verdict={verdict} score={score} />}
    >
      <CellFigures cell={cell} context={context} />
      {lowered && <p class="limit">{say.map.lowered[lowered]}</p>}
      <div>
        {results.map((result) => (
          <CheckItem key={result.check} result={result} context={context} />
        ))}
      </div>
    </Panel>
  );
}

function CellFigures({ cell, context }: Pick<Props, 'cell' | 'context'>) {
  const { say, percent } = useWords();
  const { score, low, high, coverage, results } = cell;
  const share = results.reduce((sum, { check }) => sum + context.shareOf(check), 0);
  return (
    <p class="meta">
      <span>{say.report.checks(results.length)}</span>
      {share > 0 && <span>{say.map.share(percent(share, 1))}</span>}
      {score !== null && coverage < 1 && (
        <span>{say.map.between({ low: shown(low), high: shown(high), measured: percent(coverage) })}</span>
      )}
    </p>
  );
}
