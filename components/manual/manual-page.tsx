import { useMemo } from 'preact/hooks';
import type { ReaderLanguage } from '../../utils/audit-format';
import { pagesWith } from '../../utils/page-view';
import { timedPromises } from '../../utils/questions/kept-promise';
import { reportAddress } from '../../utils/report-address';
import { siteName } from '../../utils/site-name';
import { CHECKLIST_WORDS } from '../../utils/words/checklist';
import { MissingAudit } from '../missing-audit';
import { TopBar } from '../top-bar';
import { useTitle } from '../use-document';
import { useNow } from '../use-now';
import { useWords } from '../words-context';
import { ManualView } from './manual-view';
import { useEntries } from './use-entries';

type Props = { id: string; language: ReaderLanguage; onLanguage: (language: ReaderLanguage) => void };

/** The checklist of one audit, at an address of its own. */
export function ManualPage({ id, language, onLanguage }: Props) {
  const { say } = useWords();
  const { audit, entries, ...change } = useEntries(id);
  const now = useNow();
  const promises = useMemo(() => (audit ? timedPromises({ pages: pagesWith(audit, ['replyPromises']) }) : []), [audit]);
  useTitle(say.report.title(CHECKLIST_WORDS[language].title));
  return (
    <>
      <TopBar onLanguage={onLanguage} />
      {audit === null && <MissingAudit />}
      {audit && (
        <ManualView
          site={siteName(audit)}
          entries={entries}
          promises={promises}
          now={now}
          reportAddress={reportAddress(id)}
          {...change}
        />
      )}
    </>
  );
}
