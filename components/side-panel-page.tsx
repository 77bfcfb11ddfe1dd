import { useCallback, useMemo } from 'preact/hooks';
import type { ReaderLanguage } from '../utils/audit-format';
import { sendMessage } from '../utils/messages';
import { readerLanguage } from '../utils/settings';
import { words } from '../utils/words/interface';
import { type ReportPlace, ReportPlaceProvider } from './report-place';
import { SidePanelView } from './side-panel-view';
import { useChanges } from './use-changes';
import { useDocumentLanguage } from './use-document';
import { useJudged } from './use-judged';
import { useSettings } from './use-settings';
import { type TabInFront, useTabInFront } from './use-tab-in-front';
import { WordsProvider } from './words-context';

/** The panel beside the page: follows the tab in front, and starts nothing by itself. */
export function SidePanelPage() {
  const { settings, change } = useSettings();
  const language = settings && readerLanguage(settings);
  useDocumentLanguage(language);
  if (!language) return null;
  return (
    <WordsProvider value={words(language)}>
      <SiteInFront language={language} onLanguage={(chosen) => void change({ language: chosen })} />
    </WordsProvider>
  );
}

type Props = { language: ReaderLanguage; onLanguage: (language: ReaderLanguage) => void };

function SiteInFront({ language, onLanguage }: Props) {
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
