import type { Result } from '../utils/audit-format';
import type { Fix } from '../utils/priority';
import { CAPS } from '../utils/touchpoints';
import type { Words } from '../utils/words/interface';
import { PanelButton } from './panel';
import { useWords } from './words-context';

type Props = {
  fixes: Fix[];
  /** The panel with the evidence, where there are panels. */
  panelOf?: (result: Result) => string;
};

/** What is worth mending first, with what it would bring. */
export function FixList({ fixes, panelOf }: Props) {
  const { say } = useWords();
  return (
    <section class="fixes">
      <h2>{say.fixes.title}</h2>
      <p class="soft">{fixes.length === 0 ? say.fixes.none : say.fixes.order}</p>
      <ol>
        {fixes.map((fix) => (
          <FixItem key={fix.result.check} fix={fix} panel={panelOf?.(fix.result)} />
        ))}
      </ol>
    </section>
  );
}

function FixItem({ fix, panel }: { fix: Fix; panel: string | undefined }) {
  const { say, names } = useWords();
  const { result } = fix;
  return (
    <li class={`tone-${result.sensation}`}>
      <h3>{result.title}</h3>
      <Gain fix={fix} />
      <p>{result.advice}</p>
      <p class="meta">
        <span>{names.categories[result.category]}</span>
        <span>{say.fixes.effort(names.efforts[result.effort])}</span>
        {result.confidence === 0.5 && <span title={say.fixes.confirmMeans}>{say.fixes.confirm}</span>}
        {panel && (
          <PanelButton panel={panel} class="text-button">
            {say.report.findings}
          </PanelButton>
        )}
      </p>
    </li>
  );
}

/** Points on today's total; under a limit that hides them, those that count once it is lifted. */
function Gain({ fix }: { fix: Fix }) {
  const { say } = useWords();
  const { points, pointsWithoutCap, liftsCap, result } = fix;
  if (points === null || pointsWithoutCap === null) return null;
  const held = Math.round(points) < 1 && Math.round(pointsWithoutCap) >= 1;
  return (
    <p class="gains">
      <b>{sayPoints(held ? pointsWithoutCap : points, say.fixes)}</b>
      {held && <span>{say.fixes.held}</span>}
      {liftsCap && result.cap && <span>{say.fixes.lifts(CAPS[result.cap])}</span>}
    </p>
  );
}

function sayPoints(points: number, say: Words['say']['fixes']): string {
  const whole = Math.round(points);
  return whole < 1 ? say.lessThanOne : say.points(whole);
}
