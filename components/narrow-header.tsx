import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { siteName } from '../utils/site-name';
import { BrandMark } from './brand';
import { LanguageSwitch } from './language-switch';
import { useWords } from './words-context';

type Props = { judged: JudgedAudit | null | undefined; onLanguage: (language: ReaderLanguage) => void };

/** What a narrow page is about: an audit's site, or nothing yet. */
export function NarrowHeader({ judged, onLanguage }: Props) {
  return (
    <header class="narrow-header">
      <BrandMark />
      {judged ? <AuditTitle judged={judged} /> : <h1>Touchpoint Audit</h1>}
      <LanguageSwitch onChoose={onLanguage} />
    </header>
  );
}

function AuditTitle({ judged }: { judged: JudgedAudit }) {
  const { say, date } = useWords();
  return (
    <h1>
      {siteName(judged)}
      <small>
        {say.report.pages(judged.pages.length)} · {date(judged.createdAt)}
      </small>
    </h1>
  );
}
