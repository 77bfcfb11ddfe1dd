import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { jsonFileName, toJson } from '../utils/export/json';
import type { Evidence } from '../utils/facts';
import { sendMessage } from '../utils/messages';
import { manualAddress } from '../utils/report-address';
import { siteName } from '../utils/site-name';
import { MissingAudit } from './missing-audit';
import { type ReportPlace, ReportPlaceProvider } from './report-place';
import { ReportView } from './report-view';
import { saveFile } from './save-file';
import { TopBar } from './top-bar';
import { type Change, useChanges } from './use-changes';
import { useTitle } from './use-document';
import { useJudged } from './use-judged';
import { useVisits } from './use-visits';
import type { SiteVisits } from './visit-section';
import { useWords } from './words-context';

type Props = {
  id: string;
  category: string | null;
  language: ReaderLanguage;
  onLanguage: (language: ReaderLanguage) => void;
};

/** One audit in full. Follows it while it is still being made. */
export function AuditPage({ id, category, language, onLanguage }: Props) {
  const { say } = useWords();
  const { judged, askAgain } = useJudged(id, language);
  const { visits, askAgain: askForVisits } = useVisits(judged?.site);
  useChanges(
    useCallback(
      (change: Change) => {
        if (change.auditId === id) askAgain();
        askForVisits();
      },
      [id, askAgain, askForVisits],
    ),
  );
  useCategoryInView(category, judged !== undefined);
  useTitle(say.report.title(judged ? siteName(judged) : say.list.title));
  const place = useMemo(() => placeOf(id, visits), [id, visits]);
  return (
    <ReportPlaceProvider value={place}>
      <TopBar onLanguage={onLanguage}>{judged && <AuditActions audit={judged} />}</TopBar>
      {judged && <ReportView audit={judged} />}
      {judged === null && <MissingAudit />}
    </ReportPlaceProvider>
  );
}

function placeOf(id: string, visits: SiteVisits | undefined): ReportPlace {
  return {
    ...(visits && { visits }),
    showOnPage: (evidence: Evidence) => sendMessage('showOnPage', { auditId: id, evidence }),
    choose: (choice) => sendMessage('change', { id, change: choice }),
    manualAddress: manualAddress(id),
    idOf: (part) => part,
  };
}

function AuditActions({ audit }: { audit: JudgedAudit }) {
  const { say } = useWords();
  const [screenshots, setScreenshots] = useState(false);
  return (
    <>
      {audit.pages.some(({ screenshot }) => screenshot) && (
        <label>
          <input
            type="checkbox"
            checked={screenshots}
            onChange={(event) => setScreenshots(event.currentTarget.checked)}
          />
          {say.actions.exportPictures}
        </label>
      )}
      <button type="button" onClick={() => saveFile(jsonFileName(audit), toJson(audit, { screenshots }))}>
        {say.actions.exportJson}
      </button>
      <button type="button" onClick={() => print()}>
        {say.actions.print}
      </button>
    </>
  );
}

/** The address names a category: its heading comes into view, and a keyboard goes on from there. */
function useCategoryInView(category: string | null, ready: boolean): void {
  useEffect(() => {
    if (!category || !ready) return;
    const heading = document.getElementById(`heading-${category}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [category, ready]);
}
