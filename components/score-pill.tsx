import { shown } from '../utils/grade';
import type { Verdict } from '../utils/verdict';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

/** A score as a number, a word and a colour. @param score 0 to 100. */
export function ScorePill({ verdict, score }: { verdict: Verdict; score: number | null }) {
  const { names } = useWords();
  return (
    <span class={`pill tone-${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {score !== null && <b>{shown(score)}</b>}
      <span>{names.sensations[verdict]}</span>
    </span>
  );
}
