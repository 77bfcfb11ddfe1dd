import type { Cell } from '../utils/map';
import { COLUMNS, type Column, STAGES } from '../utils/touchpoints';
import type { CheckContext } from './check-context';
import { ColumnIcon } from './column-icon';
import { MapCell } from './map-cell';
import { useWords } from './words-context';

type Props = { cells: Cell[]; context: CheckContext };

/** A row for each kind of touchpoint, a column for each stage of the journey. */
export function MapTable({ cells, context }: Props) {
  const { say, names } = useWords();
  return (
    <table class="map-table">
      <caption class="unseen">{say.map.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{say.map.touchpoint}</span>
          </th>
          {STAGES.map((stage) => (
            <th key={stage} scope="col">
              <span class="unseen">{names.stages[stage]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map((column) => (
          <Row key={column} column={column} cells={cells.filter((cell) => cell.column === column)} context={context} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ column, cells, context }: Props & { column: Column }) {
  const { names } = useWords();
  return (
    <tr>
      <th scope="row">
        <span class="touchpoint">
          <ColumnIcon column={column} />
          {names.columns[column]}
        </span>
      </th>
      {STAGES.map((stage) => (
        <MapCell key={stage} cell={cells.find((cell) => cell.stage === stage)} context={context} />
      ))}
    </tr>
  );
}
