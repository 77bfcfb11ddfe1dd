import type { Waiting } from '../utils/waiting';
import { sayDuration } from '../utils/words/durations';
import { useWords } from './words-context';

type Props = { waiting: Waiting; now: string; href: string; target?: string };

const HOUR_MS = 3_600_000;

/** What one may have forgotten: test messages that nobody has answered, and since when. */
export function WaitingNotice({ waiting, now, href, target }: Props) {
  const { say, language } = useWords();
  const hours = Math.max(0, Date.parse(now) - Date.parse(waiting.since)) / HOUR_MS;
  return (
    <p class="waiting">
      <a href={href} target={target}>
        {say.waiting(waiting.count, sayDuration({ hours, business: false }, language))}
      </a>
    </p>
  );
}
