import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReaderLanguage } from '../utils/audit-format';
import { jsonFileName, toJson } from '../utils/export/json';
import { sendMessage } from '../utils/messages';
import type { Progress } from '../utils/progress';
import { readerLanguage } from '../utils/settings';
import { words } from '../utils/words/interface';
import { PopupView } from './popup-view';
import { saveFile } from './save-file';
import { type Change, useChanges } from './use-changes';
import { useDocumentLanguage } from './use-document';
import { useJudged } from './use-judged';
import { useSettings } from './use-settings';
import { WordsProvider } from './words-context';

/** The popup: asks for the audit of the tab in front, and shows what there is of it. */
export function PopupPage() {
  const { settings, change } = useSettings();
  const language = settings && readerLanguage(settings);
  useDocumentLanguage(language);
  if (!language) return null;
  return (
    <WordsProvider value={words(language)}>
      <TabAudit language={language} onLanguage={(chosen) => void change({ language: chosen })} />
    </WordsProvider>
  );
}

type Props = { language: ReaderLanguage; onLanguage: (language: ReaderLanguage) => void };

function TabAudit({ language, onLanguage }: Props) {
  const { progress, changed, audit } = useTabProgress();
  const { judged, askAgain } = useJudged(progress.auditId, language);
  useChanges(
    useCallback(
      (change: Change) => {
        changed(change);
        askAgain();
      },
      [changed, askAgain],
    ),
  );
  const exportJson = () => judged && saveFile(jsonFileName(judged), toJson(judged));
  return (
    <PopupView
      progress={progress}
      judged={judged}
      onAgain={() => audit(true)}
      onExport={exportJson}
      onLanguage={onLanguage}
    />
  );
}

function useTabProgress() {
  const [progress, setProgress] = useState<Progress>({ step: 'reading' });
  const [tabId, setTabId] = useState<number>();
  const changed = useCallback(
    (change: Change) => {
      if (change.progress && change.tabId === tabId) setProgress(change.progress);
    },
    [tabId],
  );
  const audit = useCallback(async (again: boolean) => {
    setProgress({ step: 'reading' });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    setTabId(tab?.id);
    setProgress(await auditTab(tab?.id, again));
  }, []);
  useEffect(() => void audit(false), [audit]);
  return { progress, changed, audit };
}

/** The one place where a failed audit becomes a sentence. */
async function auditTab(tabId: number | undefined, again: boolean): Promise<Progress> {
  if (tabId === undefined) return { step: 'failed', reason: { code: 'not-a-page', params: {} } };
  try {
    return await sendMessage('auditTab', { tabId, again });
  } catch (error) {
    return { step: 'failed', reason: { code: 'audit-failed', params: { error: String(error) } } };
  }
}
