import { useState } from 'preact/hooks';
import type { Summary } from '../utils/audit';
import { gradeOf, shown } from '../utils/grade';
import { manualAddress } from '../utils/report-address';
import { sensationOf } from '../utils/sensation';
import { SENSATIONS } from '../utils/touchpoints';
import { AuditListActions } from './audit-list-actions';
import { Notice } from './notice';
import { VerdictIcon } from './verdict-icon';
import { WaitingNotice } from './waiting-notice';
import { useWords } from './words-context';

export interface AuditListProps {
  summaries: Summary[];
  now: string;
  onExport: (id: string) => void;
  onDelete: (id: string) => void;
}

export function AuditList(props: AuditListProps) {
  const { say } = useWords();
  const { summaries, now } = props;
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const rest = Math.min(summaries.length - count, ROWS_AT_ONCE);
  return (
    <main class="report">
      <header>
        <h1>{say.list.title}</h1>
        <p class="soft">{say.list.intro}</p>
      </header>
      <WaitingMessages summaries={summaries} now={now} />
      {summaries.length === 0 && (
        <Notice title={say.list.none}>
          <p>{say.list.noneHelp}</p>
        </Notice>
      )}
      {summaries.length > 0 && <AuditTable {...props} summaries={summaries.slice(0, count)} />}
      {rest > 0 && (
        <button type="button" onClick={() => setCount(count + rest)}>
          {say.list.more(rest)}
        </button>
      )}
    </main>
  );
}

/** One line for each audit with a test message that waits. */
function WaitingMessages({ summaries, now }: Pick<AuditListProps, 'summaries' | 'now'>) {
  const waiting = summaries.flatMap(({ id, site, waiting: own }) => (own ? [{ id, site, own }] : []));
  if (waiting.length === 0) return null;
  return (
    <ul class="waiting-list">
      {waiting.map(({ id, site, own }) => (
        <li key={id}>
          <b>{site}</b> <WaitingNotice waiting={own} now={now} href={manualAddress(id)} />
        </li>
      ))}
    </ul>
  );
}

/** A page that opens at once, however many audits there are. */
const ROWS_AT_ONCE = 100;

function AuditTable({ summaries, onExport, onDelete }: AuditListProps) {
  const { say } = useWords();
  return (
    <div class="card">
      <table class="audits stacking">
        <thead>
          <tr>
            <th scope="col">{say.list.site}</th>
            <th scope="col">{say.list.total}</th>
            <th scope="col">{say.list.found}</th>
            <th scope="col">
              <span class="unseen">{say.list.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {summaries.map((summary) => (
            <tr key={summary.id}>
              <SummaryCells summary={summary} />
              <td>
                <AuditListActions summary={summary} onExport={onExport} onDelete={onDelete} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SummaryCells({ summary }: { summary: Summary }) {
  const { say, names, date } = useWords();
  return (
    <>
      <th scope="row">
        <a href={`#audit=${summary.id}`}>{summary.site}</a>
        <small>
          {date(summary.createdAt)} · {say.report.pages(summary.pages)}
        </small>
      </th>
      <td>
        <Total total={summary.total} />
      </td>
      <td class="list-counts">
        {SENSATIONS.map((sensation) => (
          <span key={sensation} title={names.sensations[sensation]}>
            <VerdictIcon verdict={sensation} />
            {summary.counts[sensation]} <span class="unseen">{names.sensations[sensation]}</span>
          </span>
        ))}
      </td>
    </>
  );
}

function Total({ total }: { total: number | null }) {
  const { say, names } = useWords();
  if (total === null) return <span class="soft">{say.list.noTotal}</span>;
  return (
    <span class={`pill tone-${sensationOf(total / 100)}`}>
      <b>{shown(total)}</b> <span>{names.grades[gradeOf(total)]}</span>
    </span>
  );
}
