import type { Score } from '../utils/audit-format';
import { shown } from '../utils/grade';
import type { Journey, JourneyPoint } from '../utils/journey';
import type { Cell } from '../utils/map';
import { SENSATIONS, STAGES, type Stage } from '../utils/touchpoints';
import { isLittleSeen } from '../utils/verdict';
import { PanelButton } from './panel';
import { useReportPlace } from './report-place';
import { StagePanel } from './stage-panel';
import { useWords } from './words-context';

type Props = Journey & { stages: Score['stages']; cells: Cell[] };

/** How the customer fares from stage to stage. It stands on the map, so that each point is over the fields that make it. */
export function ExperienceCurve({ stages, points, lowest, cells }: Props) {
  const { say, names } = useWords();
  return (
    <div class="curve">
      <div class="curve-scale" aria-hidden="true">
        {SENSATIONS.map((sensation) => (
          <span key={sensation} class={`tone-${sensation}`}>
            {names.sensations[sensation]}
          </span>
        ))}
      </div>
      <div class="curve-plot">
        <Line points={points} />
        <ol aria-label={say.map.curve}>
          {STAGES.map((stage) => (
            <StagePoint
              key={stage}
              stage={stage}
              point={points.find((point) => point.stage === stage)}
              isLowest={lowest?.stage === stage}
              group={stages.find(({ id }) => id === stage)}
              cells={cells.filter((cell) => cell.stage === stage)}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

/** Drawn in stages to the right and in points downwards, and stretched to its place. */
function Line({ points }: { points: JourneyPoint[] }) {
  const places = points.map(({ stage, score }) => ({ x: STAGES.indexOf(stage) + 0.5, y: 100 - score }));
  return (
    <svg viewBox={`0 0 ${STAGES.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {places.slice(1).map((to, index) => {
        const from = places[index] ?? to;
        const middle = (from.x + to.x) / 2;
        const bend = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
        return <path key={to.x} d={bend} class={to.x - from.x > 1 ? 'over-a-gap' : ''} />;
      })}
    </svg>
  );
}

type PointProps = {
  stage: Stage;
  point: JourneyPoint | undefined;
  isLowest: boolean;
  group: Score['stages'][number] | undefined;
  cells: Cell[];
};

function StagePoint({ stage, point, isLowest, group, cells }: PointProps) {
  const { say, names } = useWords();
  const panel = useReportPlace().idOf(`stage-${stage}`);
  const verdict = point?.sensation ?? (group ? 'not-measured' : 'not-applicable');
  const look = `tone-${verdict} ${isLowest ? 'lowest' : ''} ${point && isLittleSeen(point.coverage) ? 'faint' : ''}`;
  return (
    <li class={look}>
      {point && (
        <span class="curve-point" style={`--score: ${point.score}`} aria-hidden="true">
          <b>
            {isLowest && <span>{say.map.lowestTag} </span>}
            {shown(point.score)}
          </b>
        </span>
      )}
      <PanelButton panel={panel} class="stage">
        {names.stages[stage]}
        <span class="unseen">
          {point && shown(point.score)} {names.sensations[verdict]}
        </span>
      </PanelButton>
      <StagePanel id={panel} stage={stage} group={group} cells={cells} />
    </li>
  );
}
