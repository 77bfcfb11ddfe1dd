import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { isOver, type Progress } from '../utils/progress';
import { reportAddress } from '../utils/report-address';
import type { TabView } from '../utils/tab-view';
import { SIDE_PANEL_WORDS } from '../utils/words/side-panel';
import { AuditDigest } from './audit-digest';
import { AuditState } from './audit-state';
import { NarrowHeader } from './narrow-header';
import { Notice } from './notice';
import { ThisPage } from './this-page';
import { useWords } from './words-context';

export interface SidePanelProps {
  /** Of the tab in front. */
  view: TabView;
  /** The audit of its site: undefined until it is judged, null where it was deleted. */
  judged: JudgedAudit | null | undefined;
  onLanguage: (language: ReaderLanguage) => void;
}

/** Beside the page: what the audit of its site says of it, while one walks through the site. */
export function SidePanelView({ view, judged, onLanguage }: SidePanelProps) {
  return (
    <main class="narrow">
      <NarrowHeader judged={judged} onLanguage={onLanguage} />
      {view.shows === 'page' ? <PageInFront view={view} judged={judged} /> : <NoPage shows={view.shows} />}
    </main>
  );
}

function NoPage({ shows }: { shows: 'hidden' | 'nothing' }) {
  const { language } = useWords();
  const say = SIDE_PANEL_WORDS[language];
  return (
    <Notice title={shows === 'hidden' ? say.hidden : say.nothing}>
      <p>{shows === 'hidden' ? say.hiddenWhy : say.nothingHelp}</p>
    </Notice>
  );
}

type PageProps = Pick<SidePanelProps, 'judged'> & { view: Extract<TabView, { shows: 'page' }> };

function PageInFront({ view, judged }: PageProps) {
  const { url, site, auditId, progress } = view;
  return (
    <>
      {progress && <AuditState progress={progress} hasFindings={isOfThisAudit(progress, judged)} />}
      {!auditId && !progress && <NoAudit site={site} />}
      {judged && (
        <AuditDigest judged={judged} unfinished={isOfThisAudit(progress, judged) && !isOver(progress)}>
          <ThisPage audit={judged} url={url} />
        </AuditDigest>
      )}
      {judged && <PanelActions auditId={judged.id} />}
    </>
  );
}

/** An older audit of the site stays in sight until the one that runs has found something. */
function isOfThisAudit(progress: Progress | undefined, judged: SidePanelProps['judged']): progress is Progress {
  return progress?.auditId !== undefined && progress.auditId === judged?.id;
}

function NoAudit({ site }: { site: string }) {
  const { language } = useWords();
  const say = SIDE_PANEL_WORDS[language];
  return (
    <Notice title={say.noAudit(site)}>
      <p>{say.noAuditHelp}</p>
    </Notice>
  );
}

function PanelActions({ auditId }: { auditId: string }) {
  const { say } = useWords();
  return (
    <footer class="narrow-actions">
      <a class="button primary" href={reportAddress(auditId)} target="_blank" rel="noopener">
        {say.actions.report}
      </a>
    </footer>
  );
}
