import type { Score } from '../utils/audit-format';
import { SENSATIONS } from '../utils/touchpoints';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

/** How many touchpoints leave which sensation, and the balance of them. */
export function SensationCounts({ counts }: { counts: Score['counts'] }) {
  const { say, names } = useWords();
  return (
    <section class="counts" aria-label={say.counts.title}>
      <Balance counts={counts} />
      <ul>
        {SENSATIONS.map((sensation) => (
          <li key={sensation} class={`tone-${sensation}`}>
            <VerdictIcon verdict={sensation} />
            <b>{counts[sensation]}</b> <span>{names.sensations[sensation]}</span>
          </li>
        ))}
      </ul>
      <p class="soft">
        <NetSensation counts={counts} /> · {say.counts.rest(counts.notMeasured, counts.notApplicable)}
      </p>
    </section>
  );
}

/** The three sensations as parts of one bar. */
export function Balance({ counts }: { counts: Score['counts'] }) {
  return (
    <div class="balance" aria-hidden="true">
      {SENSATIONS.filter((sensation) => counts[sensation] > 0).map((sensation) => (
        <span key={sensation} class={`tone-${sensation}`} style={{ flexGrow: counts[sensation] }} />
      ))}
    </div>
  );
}

export function NetSensation({ counts }: { counts: Score['counts'] }) {
  const { say, signed } = useWords();
  const measured = counts.positive + counts.neutral + counts.negative;
  const net = measured === 0 ? 0 : (100 * (counts.positive - counts.negative)) / measured;
  return <b title={say.counts.netMeans}>{say.counts.net(signed(net))}</b>;
}
