import { shown } from '../utils/grade';
import type { Cell } from '../utils/map';
import { isLittleSeen } from '../utils/verdict';
import { CellPanel } from './cell-panel';
import type { CheckContext } from './check-context';
import { HandMark } from './hand-icon';
import { PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

type Props = { cell: Cell | undefined; context: CheckContext };

/** One field of the map: its sensation as a face, a number, a word and a colour. It opens to the checks behind it. */
export function MapCell({ cell, context }: Props) {
  const { names } = useWords();
  const { idOf } = useReportPlace();
  if (!cell) return <td class="blank" />;
  const { stage, column, verdict, score, coverage, lowered } = cell;
  const panel = idOf(`${stage}-${column}`);
  return (
    <td>
      <PanelButton panel={panel} class={`cell tone-${verdict} ${isLittleSeen(coverage) ? 'faint' : ''}`}>
        <VerdictIcon verdict={verdict} />
        <span class="unseen">{names.columns[column]}, </span>
        <span class="cell-stage">{names.stages[stage]}</span>
        {score !== null && <b class={lowered ? 'outweighed' : ''}>{shown(score)}</b>}
        <span class="cell-word">{names.sensations[verdict]}</span>
        <Marks cell={cell} />
      </PanelButton>
      <CellPanel id={panel} cell={cell} context={context} />
    </td>
  );
}

/** In the corner: that the word is worse than the number, and that a person recorded something. */
function Marks({ cell: { lowered, results } }: { cell: Cell }) {
  const { say } = useWords();
  return (
    <span class="cell-marks">
      {lowered && <b aria-hidden="true">!</b>}
      {lowered && <span class="unseen">{say.map.lowered[lowered]}</span>}
      {results.some(({ by }) => by === 'auditor') && <HandMark />}
    </span>
  );
}
