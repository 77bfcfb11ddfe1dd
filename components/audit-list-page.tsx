import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Summary } from '../utils/audit';
import type { ReaderLanguage } from '../utils/audit-format';
import { jsonFileName, toJson } from '../utils/export/json';
import { sendMessage } from '../utils/messages';
import { deleteAudit, listSummaries } from '../utils/store';
import { AuditList } from './audit-list';
import { GrantedSites } from './granted-sites';
import { saveFile } from './save-file';
import { TopBar } from './top-bar';
import { useChanges } from './use-changes';
import { useTitle } from './use-document';
import { useNow } from './use-now';
import { useWords } from './words-context';

type Props = { language: ReaderLanguage; onLanguage: (language: ReaderLanguage) => void };

/** Every audit that this browser keeps. */
export function AuditListPage({ language, onLanguage }: Props) {
  const { say } = useWords();
  const [summaries, setSummaries] = useState<Summary[]>();
  const now = useNow();
  const read = useCallback(async () => setSummaries(await listSummaries()), []);
  useEffect(() => void read(), [read]);
  useChanges(useCallback(() => void read(), [read]));
  useTitle(say.report.title(say.list.title));
  const remove = async (id: string) => {
    await deleteAudit(id);
    await read();
  };
  return (
    <>
      <TopBar onLanguage={onLanguage} />
      {summaries && (
        <AuditList
          summaries={summaries}
          now={now}
          onExport={(id) => void exportAudit(id, language)}
          onDelete={(id) => void remove(id)}
        />
      )}
      <GrantedSites />
    </>
  );
}

async function exportAudit(id: string, language: ReaderLanguage): Promise<void> {
  const audit = await sendMessage('judged', { id, language });
  if (audit) saveFile(jsonFileName(audit), toJson(audit));
}
