import type { Score } from '../utils/audit-format';
import { shown } from '../utils/grade';
import type { Cell } from '../utils/map';
import type { Stage } from '../utils/touchpoints';
import { Panel, PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { ScorePill } from './score-pill';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

type Props = { id: string; stage: Stage; group: Score['stages'][number] | undefined; cells: Cell[] };

/** What a stage's number is made of: its fields of the map, each of which can be opened in turn. */
export function StagePanel({ id, stage, group, cells }: Props) {
  const { say, names, percent } = useWords();
  const { idOf } = useReportPlace();
  const verdict = group ? (group.sensation ?? 'not-measured') : 'not-applicable';
  return (
    <Panel id={id} title={names.stages[stage]} verdict={<ScorePill verdict={verdict} score={group?.score ?? null} />}>
      {group && group.coverage < 1 && <p class="soft">{say.total.coverage(percent(group.coverage))}</p>}
      <ul class="lines">
        {cells.map((cell) => (
          <li key={cell.column}>
            <PanelButton panel={idOf(`${stage}-${cell.column}`)} class="line">
              <VerdictIcon verdict={cell.verdict} />
              <span class="line-name">
                {names.columns[cell.column]}
                <small>{cell.results[0]?.title}</small>
              </span>
              <span class={`line-verdict tone-${cell.verdict}`}>
                {cell.score !== null && <b>{shown(cell.score)}</b>} {names.sensations[cell.verdict]}
              </span>
            </PanelButton>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
