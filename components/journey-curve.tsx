import type { Score } from '../utils/audit-format';
import { shown } from '../utils/grade';
import { sensationOf } from '../utils/sensation';
import { STAGES, type Stage } from '../utils/touchpoints';
import { JourneyTable } from './journey-table';
import { useWords } from './words-context';

/** How well the customer fares from stage to stage, as a curve and as a table. */
export function JourneyCurve({ stages }: { stages: Score['stages'] }) {
  const { say, names } = useWords();
  const points = stages.flatMap(toPoint);
  const lowest = points.toSorted((a, b) => a.score - b.score)[0];
  if (points.length < 2 || !lowest) return null;
  const low = lowest.score < EVEN_FROM ? lowest : undefined;
  return (
    <section class="journey card">
      <h2>{say.report.journey}</h2>
      <p>{low ? say.report.journeyLow(names.stages[low.id], shown(low.score)) : say.report.journeyFlat}</p>
      <Curve points={points} lowest={low?.id} />
      <JourneyTable stages={stages} />
    </section>
  );
}

/** From here a stage leaves a positive sensation: then there is no low to speak of. */
const EVEN_FROM = 75;

interface Point {
  id: Stage;
  score: number;
  x: number;
  y: number;
}

const STEP = 132;
const TOP = 26;
const HEIGHT = 150;

function toPoint({ id, score }: Score['stages'][number]): Point[] {
  if (score === null) return [];
  return [{ id, score, x: STEP * (STAGES.indexOf(id) + 0.5), y: yOf(score) }];
}

function yOf(score: number): number {
  return TOP + (HEIGHT * (100 - score)) / 100;
}

function Curve({ points, lowest }: { points: Point[]; lowest: Stage | undefined }) {
  const { names } = useWords();
  return (
    <svg class="curve" viewBox={`0 0 ${STEP * STAGES.length} ${TOP + HEIGHT + 40}`} aria-hidden="true">
      {BANDS.map(({ verdict, from, to }) => (
        <rect
          key={verdict}
          class={`band tone-${verdict}`}
          x="0"
          y={yOf(to)}
          width="100%"
          height={yOf(from) - yOf(to)}
        />
      ))}
      <polyline class="curve-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ id, score, x, y }) => (
        <g key={id} class={`tone-${sensationOf(score / 100)} ${id === lowest ? 'lowest' : ''}`}>
          <circle class="curve-dot" cx={x} cy={y} r={id === lowest ? 8 : 6} />
          <text class="curve-number" x={x} y={y - 14}>
            {shown(score)}
          </text>
        </g>
      ))}
      {STAGES.map((id, index) => (
        <text
          key={id}
          class={`curve-stage ${points.some((point) => point.id === id) ? '' : 'absent'}`}
          x={STEP * (index + 0.5)}
          y={TOP + HEIGHT + 26}
        >
          {names.stages[id]}
        </text>
      ))}
    </svg>
  );
}

/** The three sensations by their scores, as bands behind the curve. */
const BANDS = [
  { verdict: 'positive', from: 75, to: 100 },
  { verdict: 'neutral', from: 40, to: 75 },
  { verdict: 'negative', from: 0, to: 40 },
] as const;
