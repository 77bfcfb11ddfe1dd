import type { ComponentChildren } from 'preact';
import type { Score } from '../utils/audit-format';
import { gradeOf, shown } from '../utils/grade';
import { sensationOf } from '../utils/sensation';
import { ScoreRing } from './score-ring';
import { useWords } from './words-context';

type Props = { score: Score; unfinished?: boolean; children?: ComponentChildren };

/** The total in number, word and colour, how sure it is, and what limits it; or why there is none. */
export function TotalSummary({ score, unfinished = false, children }: Props) {
  if (score.total === null) return <NoTotal score={score}>{children}</NoTotal>;
  return (
    <div class="total">
      <ScoreRing total={score.total} low={score.low} high={score.high} />
      <div class="total-text">
        <Grade total={score.total} unfinished={unfinished} />
        <Sureness score={score} />
        <Limit score={score} />
        {children}
      </div>
    </div>
  );
}

function NoTotal({ score, children }: Props) {
  const { say, percent } = useWords();
  return (
    <div class="total-none">
      <h2>{say.total.none}</h2>
      <p>{say.total.noneWhy(percent(score.coverage))}</p>
      <p>{say.total.noneHelp}</p>
      {children}
    </div>
  );
}

function Grade({ total, unfinished }: { total: number; unfinished: boolean }) {
  const { say, names } = useWords();
  return (
    <h2 class={`grade tone-${sensationOf(total / 100)}`}>
      {unfinished && <small>{say.total.soFar}</small>}
      {names.grades[gradeOf(total)]}
    </h2>
  );
}

function Sureness({ score }: { score: Score }) {
  const { say, percent } = useWords();
  if (score.coverage > ALL) return <p class="soft">{say.total.exact}</p>;
  const [low, high, measured] = [shown(score.low), shown(score.high), percent(score.coverage)];
  return (
    <p class="soft">{low === high ? say.total.coverage(measured) : say.total.interval({ low, high, measured })}</p>
  );
}

/** Floating point, not something left out, keeps a sum of shares from being 1. */
const ALL = 0.9999;

function Limit({ score: { cap } }: { score: Score }) {
  const { say, names } = useWords();
  if (!cap) return null;
  return <p class="limit">{say.total.cap(shown(cap.without), cap.max, names.caps[cap.id])}</p>;
}
