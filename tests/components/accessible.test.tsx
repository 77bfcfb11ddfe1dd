import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AuditList } from '../../components/audit-list';
import { PopupView } from '../../components/popup-view';
import { type ReportPlace, ReportPlaceProvider } from '../../components/report-place';
import { ReportView } from '../../components/report-view';
import { SettingsPanel } from '../../components/settings-panel';
import { SidePanelView } from '../../components/side-panel-view';
import { TopBar } from '../../components/top-bar';
import type { Progress } from '../../utils/progress';
import { Checklist, OWN, SENT_EMAIL } from './manual/checklist';
import { HOME } from './sample/outcomes';
import { HARDLY_SEEN, sampleAudit, summary, WITHOUT_PHONE } from './sample-audit';
import { show } from './show';

const nothing = () => undefined;

const popup = (progress: Progress, judged = sampleAudit()) => (
  <PopupView
    progress={progress}
    judged={judged}
    onAgain={nothing}
    onExport={nothing}
    onBeside={nothing}
    onLanguage={nothing}
  />
);

const NOW = '2026-03-15T12:00:00.000Z';
const WAITING = { ...summary('two'), waiting: { count: 1, since: '2026-03-12T12:00:00.000Z' } };

const IN_THE_EXTENSION: ReportPlace = {
  showOnPage: async () => true,
  choose: async () => undefined,
  idOf: (part) => part,
};

function sidePanel(url: string) {
  const view = { shows: 'page', url, site: 'harbourside-insurance.example', auditId: 'a' } as const;
  return (
    <ReportPlaceProvider value={{ ...IN_THE_EXTENSION, beside: url }}>
      <SidePanelView view={view} judged={sampleAudit()} onLanguage={nothing} />
    </ReportPlaceProvider>
  );
}

const PAGES: Record<string, ComponentChild> = {
  popup: popup({ step: 'done', auditId: 'a' }),
  'popup under way': popup({ step: 'accessibility', share: 0.4, auditId: 'a' }),
  'popup with a limit': popup({ step: 'done', auditId: 'a' }, sampleAudit('en', WITHOUT_PHONE)),
  'popup without a total': popup({ step: 'done', auditId: 'a' }, sampleAudit('en', HARDLY_SEEN)),
  'popup ended early': popup({ step: 'failed', auditId: 'a', reason: { code: 'page-closed', params: {} } }),
  'side panel': sidePanel(HOME),
  'side panel on a page that was not audited': sidePanel(`${HOME}jobs`),
  'side panel without access': <SidePanelView view={{ shows: 'hidden' }} judged={undefined} onLanguage={nothing} />,
  report: (
    <ReportPlaceProvider value={IN_THE_EXTENSION}>
      <TopBar onLanguage={nothing} />
      <ReportView audit={sampleAudit()} />
      <SettingsPanel screenshot onScreenshot={nothing} />
    </ReportPlaceProvider>
  ),
  checklist: (
    <>
      <TopBar onLanguage={nothing} />
      <Checklist entries={[SENT_EMAIL, OWN]} />
    </>
  ),
  list: (
    <>
      <TopBar onLanguage={nothing} />
      <AuditList summaries={[summary('one'), WAITING]} now={NOW} onExport={nothing} onDelete={nothing} />
      <SettingsPanel screenshot onScreenshot={nothing} />
    </>
  ),
};

afterEach(() => document.documentElement.removeAttribute('style'));

for (const scheme of ['light', 'dark']) {
  test.each(Object.entries(PAGES))(`%s has no barrier that axe can find, ${scheme}`, async (_, content) => {
    document.documentElement.style.colorScheme = scheme;
    // So high that nothing lies half under what sticks to the window's edge: one scrolls it out of there.
    await page.viewport(1280, 6000);
    const root = show(content);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await barriers()).toEqual([]);
  });
}

const PANELS = [/^Phone, Seeks contact/, /^Seeks contact/, /^5 Negative/, /^How the total came about/];

test.each(PANELS)('what %s opens has no barrier that axe can find', async (name) => {
  show(PAGES.report);
  await page.getByRole('button', { name }).first().click();
  expect(await barriers()).toEqual([]);
});

test.each(['report', 'checklist'].flatMap((name) => [360, 700, 1280, 1600].map((width) => [name, width] as const)))(
  'the %s needs no sideways scrolling at %i px',
  async (name, width) => {
    await page.viewport(width, 800);
    show(PAGES[name]);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each([320, 420])('the side panel needs no sideways scrolling at %i px', async (width) => {
  await page.viewport(width, 800);
  const root = show(PAGES['side panel']);
  document.body.className = 'narrow-body';
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
