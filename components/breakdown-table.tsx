import type { JudgedAudit } from '../utils/audit-format';
import { type BreakdownRow, breakdown } from '../utils/breakdown';
import { shown } from '../utils/grade';
import { useWords } from './words-context';

/** How the total came about, line by line: what every category counts for, what failures cost, what limits it. */
export function BreakdownTable({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  const { rows, mean } = breakdown(audit.results, audit.rubric);
  return (
    <details class="breakdown card">
      <summary>
        <h2>{say.breakdown.title}</h2>
      </summary>
      <p>{say.breakdown.intro}</p>
      <table>
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
            <Row key={row.category} row={row} />
          ))}
        </tbody>
        <Sum score={audit.score} mean={mean} />
      </table>
    </details>
  );
}

function Row({ row }: { row: BreakdownRow }) {
  const { names, percent, number } = useWords();
  return (
    <tr>
      <th scope="row">{names.categories[row.category]}</th>
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
