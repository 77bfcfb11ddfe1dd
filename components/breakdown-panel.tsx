import type { JudgedAudit, Result } from '../utils/audit-format';
import { type BreakdownRow, breakdown } from '../utils/breakdown';
import { shown } from '../utils/grade';
import { weakestFirst } from '../utils/verdict';
import { Panel, PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { ResultLines } from './result-lines';
import { useWords } from './words-context';

/** How the total came about, line by line: what every category counts for, what failures cost, what limits it. */
export function BreakdownPanel({ id, audit }: { id: string; audit: JudgedAudit }) {
  const { say } = useWords();
  const { rows, mean } = breakdown(audit.results, audit.rubric);
  return (
    <Panel id={id} title={say.breakdown.title}>
      <p>{say.breakdown.intro}</p>
      <table class="breakdown">
        <thead>
          <tr>
            <th scope="col">{say.breakdown.category}</th>
            <th scope="col">{say.breakdown.weight}</th>
            <th scope="col">{say.breakdown.share}</th>
            <th scope="col">{say.breakdown.score}</th>
            <th scope="col">{say.breakdown.points}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.category} row={row} results={audit.results} />
          ))}
        </tbody>
        <Sum score={audit.score} mean={mean} />
      </table>
    </Panel>
  );
}

function Row({ row, results }: { row: BreakdownRow; results: Result[] }) {
  const { names, percent, number } = useWords();
  const panel = useReportPlace().idOf(`category-${row.category}`);
  const name = names.categories[row.category];
  return (
    <tr>
      <th scope="row">
        <PanelButton panel={panel} class="text-button">
          {name}
        </PanelButton>
        <Panel id={panel} title={name}>
          <ResultLines results={weakestFirst(results.filter(({ category }) => category === row.category))} />
        </Panel>
      </th>
      <td>{percent(row.weight)}</td>
      <td>{percent(row.share)}</td>
      <td>{row.score === null ? '–' : shown(row.score)}</td>
      <td>{number(row.points, 1)}</td>
    </tr>
  );
}

function Sum({ score, mean }: { score: JudgedAudit['score']; mean: number }) {
  const { say, names, number } = useWords();
  const { tolerance, cap, total } = score;
  return (
    <tfoot>
      <SumLine label={say.breakdown.mean} value={number(mean, 1)} />
      <SumLine
        label={tolerance < 1 ? say.breakdown.tolerance(number(tolerance, 2)) : say.breakdown.tolerated}
        value={number(mean * tolerance, 1)}
      />
      {cap && <SumLine label={say.breakdown.cap(names.caps[cap.id])} value={number(cap.max)} />}
      <SumLine
        label={total === null ? say.breakdown.noTotal : say.breakdown.total}
        value={total === null ? '–' : String(shown(total))}
      />
    </tfoot>
  );
}

function SumLine({ label, value }: { label: string; value: string }) {
  return (
    <tr>
      <th scope="row" colSpan={4}>
        {label}
      </th>
      <td>{value}</td>
    </tr>
  );
}
