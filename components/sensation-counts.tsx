import type { Score } from '../utils/audit-format';
import { SENSATIONS } from '../utils/touchpoints';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

/** How many touchpoints leave which sensation, and the balance of them. */
export function SensationCounts({ counts }: { counts: Score['counts'] }) {
  const { say, names } = useWords();
  return (
    <section class="counts" aria-label={say.counts.title}>
      <div class="balance" aria-hidden="true">
        {SENSATIONS.filter((sensation) => counts[sensation] > 0).map((sensation) => (
          <span key={sensation} class={`tone-${sensation}`} style={{ flexGrow: counts[sensation] }} />
        ))}
      </div>
      <ul>
        {SENSATIONS.map((sensation) => (
          <li key={sensation} class={`tone-${sensation}`}>
            <VerdictIcon verdict={sensation} />
            <b>{counts[sensation]}</b> <span>{names.sensations[sensation]}</span>
            <small>{names.meanings[sensation]}</small>
          </li>
        ))}
      </ul>
      <NetSensation counts={counts} />
    </section>
  );
}

function NetSensation({ counts }: { counts: Score['counts'] }) {
  const { say, signed } = useWords();
  const measured = counts.positive + counts.neutral + counts.negative;
  const net = measured === 0 ? 0 : (100 * (counts.positive - counts.negative)) / measured;
  return (
    <p class="soft">
      <b title={say.counts.netMeans}>{say.counts.net(signed(net))}</b> ·{' '}
      {say.counts.rest(counts.notMeasured, counts.notApplicable)}
    </p>
  );
}
