import type { Score } from '../utils/audit-format';
import { ScorePill } from './score-pill';
import { useWords } from './words-context';

/** The journey in words: for a screen reader beside the curve, for everybody where the curve would be too small. */
export function JourneyTable({ stages }: { stages: Score['stages'] }) {
  const { say, names } = useWords();
  return (
    <table class="journey-table">
      <caption class="unseen">{say.report.journey}</caption>
      <thead>
        <tr>
          <th scope="col">{say.report.stage}</th>
          <th scope="col">{say.report.score}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map(({ id, score, sensation }) => (
          <tr key={id}>
            <th scope="row">{names.stages[id]}</th>
            <td>
              <ScorePill verdict={sensation ?? 'not-measured'} score={score} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
