import type { Fix } from '../utils/priority';
import { CAPS } from '../utils/touchpoints';
import type { Words } from '../utils/words/interface';
import { useWords } from './words-context';

/** What is worth mending first, with what it would bring. */
export function FixList({ fixes }: { fixes: Fix[] }) {
  const { say } = useWords();
  return (
    <section class="fixes">
      <h2>{say.fixes.title}</h2>
      <p class="soft">{fixes.length === 0 ? say.fixes.none : say.fixes.order}</p>
      <ol>
        {fixes.map((fix) => (
          <FixItem key={fix.result.check} fix={fix} />
        ))}
      </ol>
    </section>
  );
}

function FixItem({ fix }: { fix: Fix }) {
  const words = useWords();
  const { say, names } = words;
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
      </p>
    </li>
  );
}

function Gain({ fix }: { fix: Fix }) {
  const words = useWords();
  const gain = sayGain(fix, words);
  return (
    <p class="gains">
      {gain && <b>{gain}</b>}
      {fix.liftsCap && fix.result.cap && <span>{words.say.fixes.lifts(CAPS[fix.result.cap])}</span>}
    </p>
  );
}

/** Points on today's total; under a limit that hides them, those that count once it is lifted. */
function sayGain({ points, pointsWithoutCap }: Fix, { say }: Words): string | null {
  if (points === null || pointsWithoutCap === null) return null;
  if (Math.round(points) >= 1) return say.fixes.points(Math.round(points));
  if (Math.round(pointsWithoutCap) >= 1) return say.fixes.held(Math.round(pointsWithoutCap));
  return say.fixes.lessThanOne;
}
