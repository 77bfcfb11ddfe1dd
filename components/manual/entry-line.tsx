import { shown } from '../../utils/grade';
import type { Sensation } from '../../utils/touchpoints';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { VerdictIcon } from '../verdict-icon';
import { useWords } from '../words-context';

interface Props {
  name: string;
  told: string | undefined;
  /** What it leaves, or how far it has come. */
  verdict: Sensation | 'open' | 'begun' | 'waiting';
  score: number | undefined;
}

/** An entry on a line: what it is, what was recorded of it, and what that leaves. */
export function EntryLine({ name, told, verdict, score }: Props) {
  const { names, language } = useWords();
  const words: Record<Props['verdict'], string> = { ...names.sensations, ...CHECKLIST_WORDS[language].states };
  const icon = verdict === 'open' || verdict === 'begun' || verdict === 'waiting' ? 'not-measured' : verdict;
  return (
    <>
      <VerdictIcon verdict={icon} />
      <span class="check-title">
        <h3>{name}</h3>
        {told && <small>{told}</small>}
      </span>
      <span class="check-verdict">
        {score !== undefined && <b>{shown(100 * score)}</b>} {words[verdict]}
      </span>
    </>
  );
}
