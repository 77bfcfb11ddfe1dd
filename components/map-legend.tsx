import type { JudgedAudit, Score } from '../utils/audit-format';
import type { Cell } from '../utils/map';
import { SENSATIONS } from '../utils/touchpoints';
import { type Verdict, verdictOf, weakestFirst } from '../utils/verdict';
import { HandIcon } from './hand-icon';
import { Panel, PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { ResultLines } from './result-lines';
import { Balance, NetSensation } from './sensation-counts';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

/** What the faces mean and how many checks wear each; a number opens to the checks. */
export function MapLegend({ audit, cells }: { audit: JudgedAudit; cells: Cell[] }) {
  const { say } = useWords();
  const { counts } = audit.score;
  const hasRecorded = audit.results.some(({ by }) => by === 'auditor');
  const hasLowered = cells.some(({ lowered }) => lowered !== null);
  return (
    <section class="legend" aria-label={say.counts.title}>
      <Balance counts={counts} />
      <ul>
        {VERDICTS.map((verdict) => (
          <LegendItem key={verdict} verdict={verdict} audit={audit} />
        ))}
      </ul>
      <p class="soft">
        <NetSensation counts={counts} /> · {say.map.blank}
        {hasLowered && ` · ${say.map.loweredMark}`}
        {hasRecorded && (
          <>
            {' · '}
            <HandIcon /> {say.report.byAuditor}
          </>
        )}
      </p>
    </section>
  );
}

const VERDICTS: readonly Verdict[] = [...SENSATIONS, 'not-measured', 'not-applicable'];

const COUNT_OF: Record<Verdict, keyof Score['counts']> = {
  positive: 'positive',
  neutral: 'neutral',
  negative: 'negative',
  'not-measured': 'notMeasured',
  'not-applicable': 'notApplicable',
};

function LegendItem({ verdict, audit }: { verdict: Verdict; audit: JudgedAudit }) {
  const { say, names } = useWords();
  const panel = useReportPlace().idOf(`all-${verdict}`);
  const count = audit.score.counts[COUNT_OF[verdict]];
  const results = audit.results.filter((result) => verdictOf(result) === verdict);
  return (
    <li class={`tone-${verdict}`}>
      <PanelButton panel={panel} class="legend-item">
        <VerdictIcon verdict={verdict} />
        <b>{count}</b>
        <span>{names.sensations[verdict]}</span>
        <small>{names.meanings[verdict]}</small>
      </PanelButton>
      <Panel id={panel} title={`${names.sensations[verdict]}: ${say.report.checks(count)}`}>
        <ResultLines results={weakestFirst(results)} />
      </Panel>
    </li>
  );
}
