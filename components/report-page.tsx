import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReaderLanguage } from '../utils/audit-format';
import { readerLanguage } from '../utils/settings';
import { words } from '../utils/words/interface';
import { AuditListPage } from './audit-list-page';
import { AuditPage } from './audit-page';
import { ManualPage } from './manual/manual-page';
import { SettingsPanel } from './settings-panel';
import { useDocumentLanguage } from './use-document';
import { useSettings } from './use-settings';
import { WordsProvider } from './words-context';

/** The report: one audit by its address (`#audit=ID`), its checklist (`&part=manual`), or the list of all. */
export function ReportPage() {
  const { settings, change } = useSettings();
  const { audit, category, part } = useAddress();
  const language = settings && readerLanguage(settings);
  useDocumentLanguage(language);
  if (!language) return null;
  const props = { language, onLanguage: (chosen: ReaderLanguage) => void change({ language: chosen }) };
  return (
    <WordsProvider value={words(language)}>
      {!audit && <AuditListPage {...props} />}
      {audit && part === 'manual' && <ManualPage {...props} id={audit} />}
      {audit && part !== 'manual' && <AuditPage {...props} id={audit} category={category} />}
      <SettingsPanel screenshot={settings.screenshot} onScreenshot={(screenshot) => void change({ screenshot })} />
    </WordsProvider>
  );
}

function useAddress() {
  const [hash, setHash] = useState(location.hash);
  const follow = useCallback(() => setHash(location.hash), []);
  useEffect(() => {
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [follow]);
  const address = new URLSearchParams(hash.slice(1));
  return { audit: address.get('audit'), category: address.get('category'), part: address.get('part') };
}
