import { useCallback, useEffect, useState } from 'preact/hooks';
import { AuditListPage } from './audit-list-page';
import { AuditPage } from './audit-page';
import { ManualPage } from './manual/manual-page';
import { ReadersPage } from './readers-page';
import { SettingsPanel } from './settings-panel';

/** The report: one audit by its address (`#audit=ID`), its checklist (`&part=manual`), or the list of all. */
export function ReportPage() {
  const { audit, category, part } = useAddress();
  return (
    <ReadersPage>
      {({ settings, change, ...reader }) => (
        <>
          {!audit && <AuditListPage {...reader} />}
          {audit && part === 'manual' && <ManualPage {...reader} id={audit} />}
          {audit && part !== 'manual' && <AuditPage {...reader} id={audit} category={category} />}
          <SettingsPanel screenshot={settings.screenshot} onScreenshot={(screenshot) => void change({ screenshot })} />
        </>
      )}
    </ReadersPage>
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
