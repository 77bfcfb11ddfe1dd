import { useCallback, useMemo } from 'preact/hooks';
import { sendMessage } from '../utils/messages';
import { type Reader, ReadersPage } from './readers-page';
import { type ReportPlace, ReportPlaceProvider } from './report-place';
import { SidePanelView } from './side-panel-view';
import { useChanges } from './use-changes';
import { useJudged } from './use-judged';
import { type TabInFront, useTabInFront } from './use-tab-in-front';

/** The panel beside the page: follows the tab in front, and starts nothing by itself. */
export function SidePanelPage() {
  return <ReadersPage>{(reader) => <SiteInFront {...reader} />}</ReadersPage>;
}

function SiteInFront({ language, onLanguage }: Reader) {
  const { inFront, look } = useTabInFront();
  const auditId = inFront?.view.shows === 'page' ? inFront.view.auditId : undefined;
  const { judged, askAgain } = useJudged(auditId, language);
  useChanges(
    useCallback(() => {
      look();
      askAgain();
    }, [look, askAgain]),
  );
  const place = useMemo(() => placeOf(auditId ?? '', inFront), [auditId, inFront]);
  if (!inFront) return null;
  return (
    <ReportPlaceProvider value={place}>
      <SidePanelView view={inFront.view} judged={judged} onLanguage={onLanguage} />
    </ReportPlaceProvider>
  );
}

function placeOf(auditId: string, inFront: TabInFront | undefined): ReportPlace {
  return {
    ...(inFront?.view.shows === 'page' && { beside: inFront.view.url }),
    ...(inFront && {
      showOnPage: (evidence) => sendMessage('showOnPage', { auditId, evidence, tabId: inFront.tabId }),
    }),
    idOf: (part) => part,
  };
}
