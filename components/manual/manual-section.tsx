import type { JudgedAudit } from '../../utils/audit-format';
import { type Assessment, assess } from '../../utils/manual/assess';
import { MANUAL_ITEMS, manualItem } from '../../utils/manual/checklist';
import { isBegun } from '../../utils/manual/entries';
import { waitingIn } from '../../utils/manual/waiting';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { FindingList } from '../finding-list';
import { useReportPlace } from '../report-place';
import { useNow } from '../use-now';
import { WaitingNotice } from '../waiting-notice';
import { useWords } from '../words-context';
import { EntryLine } from './entry-line';

/** What no page can show, in the report: how much was recorded, the way there, and what never enters the score. */
export function ManualSection({ audit }: { audit: JudgedAudit }) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  const { manualAddress } = useReportPlace();
  const begun = audit.manual.filter(isBegun);
  const own = begun.filter((entry) => entry.own).length;
  const waiting = waitingIn(audit.manual);
  const now = useNow();
  if (begun.length === 0 && !manualAddress) return null;
  return (
    <section class="card manual-section">
      <h2>{say.title}</h2>
      <p class="meta">
        <span>{say.recorded(begun.length - own, MANUAL_ITEMS.length)}</span>
        {own > 0 && <span>{say.ownCount(own)}</span>}
      </p>
      {waiting && manualAddress && <WaitingNotice waiting={waiting} now={now} href={manualAddress} />}
      {manualAddress && (
        <>
          <p>{say.intro}</p>
          <a class="button" href={manualAddress}>
            {say.record}
          </a>
        </>
      )}
      <Organisation audit={audit} />
    </section>
  );
}

function Organisation({ audit }: { audit: JudgedAudit }) {
  const { language } = useWords();
  const say = CHECKLIST_WORDS[language];
  const assessed = audit.manual.flatMap((entry) => {
    const item = manualItem(entry.id);
    return item?.place === 'organisation' ? [{ id: item.id, assessment: assess(item, entry, language) }] : [];
  });
  const measured = assessed.filter(({ assessment }) => assessment.status === 'measured');
  if (measured.length === 0) return null;
  return (
    <>
      <h3>{say.organisation}</h3>
      <p class="soft">{say.organisationMeans}</p>
      {measured.map(({ id, assessment }) => (
        <OrganisationItem key={id} assessment={assessment} name={manualItem(id)?.words[language].name ?? id} />
      ))}
    </>
  );
}

function OrganisationItem({ assessment, name }: { assessment: Assessment; name: string }) {
  if (assessment.status !== 'measured') return null;
  const { sensation, score, title, findings } = assessment;
  return (
    <details class={`check tone-${sensation}`}>
      <summary>
        <EntryLine name={name} told={title} verdict={sensation} score={score} />
      </summary>
      <div class="check-body">
        <FindingList findings={findings} pages={[]} />
      </div>
    </details>
  );
}
