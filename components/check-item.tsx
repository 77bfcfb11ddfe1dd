import type { Result } from '../utils/audit-format';
import { shown } from '../utils/grade';
import { verdictOf } from '../utils/verdict';
import type { CheckContext } from './check-context';
import { FindingList } from './finding-list';
import { HandMark } from './hand-icon';
import { VerdictIcon } from './verdict-icon';
import { useWords } from './words-context';

type Props = { result: Result; context: CheckContext };

/** One check: its verdict on a line, and everything behind it when opened. */
export function CheckItem({ result, context }: Props) {
  return (
    <details class={`check tone-${verdictOf(result)}`} open={isOpen(result, context.open)}>
      <summary>
        <CheckLine result={result} />
      </summary>
      <div class="check-body">
        {result.status === 'measured' && <FindingList findings={result.findings} pages={context.pages} />}
        <CheckWords result={result} />
        <CheckFigures result={result} share={context.shareOf(result.check)} />
      </div>
    </details>
  );
}

function isOpen(result: Result, open: CheckContext['open']): boolean {
  if (open !== 'failures') return open === 'all';
  return verdictOf(result) === 'negative';
}

function CheckLine({ result }: { result: Result }) {
  const { say, names } = useWords();
  const verdict = verdictOf(result);
  return (
    <>
      <VerdictIcon verdict={verdict} />
      <span class="check-title">
        <h3>
          {result.title}
          {result.by === 'auditor' && <HandMark />}
        </h3>
        {result.status !== 'measured' && <small>{result.reason}</small>}
        {isDoubtful(result) && <small>{say.fixes.confirmMeans}</small>}
      </span>
      <span class="check-verdict">
        {result.status === 'measured' && <b>{shown(100 * result.score)}</b>} {names.sensations[verdict]}
      </span>
    </>
  );
}

/** Half sure is not sure: a person has to look. */
function isDoubtful(result: Result): boolean {
  return asksForWork(result) && result.status === 'measured' && result.confidence === 0.5;
}

function CheckWords({ result }: { result: Result }) {
  const { say } = useWords();
  return (
    <dl class="check-words">
      <div>
        <dt>{say.report.why}</dt>
        <dd>{result.why}</dd>
      </div>
      {asksForWork(result) && (
        <div>
          <dt>{say.report.advice}</dt>
          <dd>{result.advice}</dd>
        </div>
      )}
    </dl>
  );
}

/** Advice is for what was seen to fall short, not for what is well or unknown. */
function asksForWork(result: Result): boolean {
  return result.status === 'measured' && result.sensation !== 'positive';
}

function CheckFigures({ result, share }: { result: Result; share: number }) {
  const { say, names, percent, number } = useWords();
  return (
    <p class="meta">
      <span>{names.severities[result.severity]}</span>
      <span>{names.stages[result.stage]}</span>
      {result.status !== 'not-applicable' && <span>{say.report.weight(number(result.weight), percent(share, 1))}</span>}
      {result.status === 'measured' && <span>{say.report.confidence(percent(result.confidence))}</span>}
      {asksForWork(result) && <span>{say.fixes.effort(names.efforts[result.effort])}</span>}
    </p>
  );
}
