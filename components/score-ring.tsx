import { gradeOf, shown } from '../utils/grade';
import { sensationOf } from '../utils/sensation';
import { useWords } from './words-context';

/** The total as a ring; the pale part reaches from the lowest to the highest value that it can have. */
export function ScoreRing({ total, low, high }: { total: number; low: number; high: number }) {
  const { say, names } = useWords();
  const label = say.total.label(shown(total), names.grades[gradeOf(total)]);
  return (
    <svg class={`ring tone-${sensationOf(total / 100)}`} viewBox="0 0 120 120" role="img" aria-label={label}>
      <circle class="ring-track" cx="60" cy="60" r={RADIUS} />
      <Arc name="ring-interval" from={low} to={high} />
      <Arc name="ring-value" from={0} to={total} />
      <text x="60" y="63" class="ring-number">
        {shown(total)}
      </text>
      <text x="60" y="82" class="ring-of">
        {say.total.of}
      </text>
    </svg>
  );
}

const RADIUS = 52;

function Arc({ name, from, to }: { name: string; from: number; to: number }) {
  // pathLength makes the whole circle 100 long, so that a score is a length.
  const dashes = `${Math.max(0, to - from)} 100`;
  return (
    <circle
      class={name}
      cx="60"
      cy="60"
      r={RADIUS}
      pathLength={100}
      stroke-dasharray={dashes}
      stroke-dashoffset={-from}
      transform="rotate(-90 60 60)"
    />
  );
}
