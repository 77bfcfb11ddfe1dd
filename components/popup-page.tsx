import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { jsonFileName, toJson } from '../utils/export/json';
import { sendMessage } from '../utils/messages';
import type { Progress } from '../utils/progress';
import { openSidePanel } from './open-side-panel';
import { PopupView } from './popup-view';
import { type Reader, ReadersPage } from './readers-page';
import { saveFile } from './save-file';
import { type Change, useChanges } from './use-changes';
import { useJudged } from './use-judged';
import { useReminder } from './use-reminder';

/** The popup: asks for the audit of the tab in front, and shows what there is of it. */
export function PopupPage() {
  return <ReadersPage>{(reader) => <TabAudit {...reader} />}</ReadersPage>;
}

function TabAudit({ language, onLanguage }: Reader) {
  const { tab, progress, changed, audit } = useTabProgress();
  const { judged, askAgain } = useJudged(progress.auditId, language);
  const reminder = useReminder();
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
      reminder={reminder}
      onAgain={() => audit(true)}
      onExport={exportJson}
      onBeside={() => void openBeside(tab)}
      onLanguage={onLanguage}
    />
  );
}

function useTabProgress() {
  const [progress, setProgress] = useState<Progress>({ step: 'reading' });
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  const changed = useCallback(
    (change: Change) => {
      if (change.progress && change.tabId === tab?.id) setProgress(change.progress);
    },
    [tab],
  );
  const audit = useCallback(async (again: boolean) => {
    setProgress({ step: 'reading' });
    const [inFront] = await browser.tabs.query({ active: true, currentWindow: true });
    setTab(inFront);
    setProgress(await auditTab(inFront?.id, again));
  }, []);
  useEffect(() => void audit(false), [audit]);
  return { tab, progress, changed, audit };
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

/** To the panel, which stays while one walks through the site; the popup would lie over the page. */
async function openBeside(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.windowId === undefined) return;
  await openSidePanel(tab.windowId);
  close();
}
