import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReportPlaceProvider } from '../../components/report-place';
import { type SidePanelProps, SidePanelView } from '../../components/side-panel-view';
import type { JudgedAudit, Page, ReaderLanguage } from '../../utils/audit-format';
import type { Evidence, Facts } from '../../utils/facts';
import { CONTACT, HOME } from './sample/outcomes';
import { sampleAudit } from './sample-audit';
import { show } from './show';

const showOnPage = vi.fn(async (_: Evidence) => true);

beforeEach(() => showOnPage.mockClear());

type PageView = Extract<SidePanelProps['view'], { shows: 'page' }>;

/** The audit with pages that were read, as the extension stores them. */
function auditOf(language: ReaderLanguage, page: Page['facts']['page'] = READ): JudgedAudit {
  const audit = sampleAudit(language);
  return { ...audit, pages: audit.pages.map((each) => ({ ...each, facts: { ...each.facts, page } })) };
}

const READ: Page['facts']['page'] = { ok: true, value: { local: false, canonical: '' } as Facts['page'] };

/** The panel with this page of the audited site in front. */
function panelAt(url: string, view: Partial<PageView> = {}, judged: SidePanelProps['judged'] = auditOf('en')) {
  const site = 'harbourside-insurance.example';
  const shown: PageView = { shows: 'page', url, site, auditId: 'sample-audit-1', ...view };
  const place = { beside: url, showOnPage, idOf: (part: string) => part };
  return (
    <ReportPlaceProvider value={place}>
      <SidePanelView view={shown} judged={judged} onLanguage={vi.fn()} />
    </ReportPlaceProvider>
  );
}

const thisPage = page.getByRole('region', { name: 'This page' });

test('it shows the audit of the site: total, interval, categories, first fixes and the way to the report', async () => {
  show(panelAt(HOME));
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('harbourside-insurance.example');
  await expect.element(page.getByRole('img', { name: 'Total 59 of 100: Uneven' })).toBeVisible();
  await expect.element(page.getByText(/Between 57 and 60/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Phone 39 Negative' })).toBeVisible();
  await expect.element(page.getByText('Worth fixing first')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Full report' }))
    .toHaveAttribute('href', '/report.html#audit=sample-audit-1');
});

test('of the page in front it says which one it is, and how it was read', async () => {
  show(panelAt(`${CONTACT}#form`));
  await expect.element(thisPage).toMatchTextContent(/Contact\s*Read without opening it/);
});

test('a page that could not be read says why', async () => {
  const reason = { code: 'http-status', params: { status: 503 } };
  show(panelAt(CONTACT, {}, auditOf('en', { ok: false, reason })));
  await expect.element(thisPage).toMatchTextContent('The server answered with status 503.');
});

test('the checks that saw something on this very page come before the categories, what is well behind a line', async () => {
  const root = show(panelAt(HOME));
  const titles = [...root.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
  const failing = titles.indexOf('Nobody says when the phone is answered');
  expect(failing).toBeGreaterThan(titles.indexOf('This page'));
  expect(failing).toBeLessThan(titles.indexOf('By category'));
  const well = root.querySelector<HTMLDetailsElement>('details.well');
  expect(well?.open).toBe(false);
  expect(well?.textContent).toMatch(/^\d positive here.*The way to contact is in the menu/);
});

test('a place on this page is shown on it, however the page was read', async () => {
  show(panelAt(CONTACT));
  await openChecks();
  await thisPage.getByRole('button', { name: 'Show on page' }).first().click();
  expect(showOnPage.mock.calls[0]?.[0]).toMatchObject({ page: CONTACT });
  await expect.element(page.getByText('Shown', { exact: true })).toBeVisible();
});

test('a place that is not on the page any more says so', async () => {
  showOnPage.mockResolvedValueOnce(false);
  show(panelAt(CONTACT));
  await openChecks();
  await thisPage.getByRole('button', { name: 'Show on page' }).first().click();
  await expect.element(page.getByText('This place is not on the page as it is now.')).toBeVisible();
});

test('it names no place on another page', async () => {
  const root = show(panelAt(HOME));
  await openChecks();
  expect(root.querySelectorAll('.places li').length).toBeGreaterThan(0);
  expect(root.querySelectorAll(`.places a`)).toHaveLength(0);
});

test('a page that was not part of the audit is told, with what to do, above what is known of the site', async () => {
  show(panelAt(`${HOME}jobs`));
  await expect.element(page.getByText('This page was not part of the audit')).toBeVisible();
  await expect.element(page.getByText(/Click the toolbar button here to audit it/)).toBeVisible();
  await expect.element(page.getByRole('img', { name: /Total 59/ })).toBeVisible();
  expect(thisPage.elements()).toHaveLength(0);
});

test('a site without an audit says how to make one', async () => {
  show(
    <SidePanelView
      view={{ shows: 'page', url: HOME, site: 'harbourside.example' }}
      judged={undefined}
      onLanguage={vi.fn()}
    />,
  );
  await expect.element(page.getByText('No audit of harbourside.example yet')).toBeVisible();
  await expect.element(page.getByText('Click the toolbar button here to audit it.')).toBeVisible();
});

test('a page that the browser hides asks for a click on the toolbar button, and says why', async () => {
  show(<SidePanelView view={{ shows: 'hidden' }} judged={undefined} onLanguage={vi.fn()} />);
  await expect.element(page.getByRole('heading', { name: 'Click the toolbar button here' })).toBeVisible();
  await expect.element(page.getByText(/the browser does not show this page to the panel/)).toBeVisible();
});

test('a tab with a page of our own asks for none', async () => {
  show(<SidePanelView view={{ shows: 'nothing' }} judged={undefined} onLanguage={vi.fn()} />);
  await expect.element(page.getByText('This tab shows no page of a company')).toBeVisible();
});

test('while an audit runs on the page, its progress stands above what it has found so far', async () => {
  show(panelAt(HOME, { progress: { step: 'accessibility', share: 0.4, auditId: 'sample-audit-1' } }));
  await expect.element(page.getByText('Checking whether everybody can use it: 40%')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'So far Uneven' })).toBeVisible();
});

test('an older audit is not taken for the one that runs', async () => {
  show(panelAt(HOME, { progress: { step: 'reading', auditId: 'another-audit' } }));
  await expect.element(page.getByText('Reading the open page…')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Uneven', exact: true })).toBeVisible();
});

test('an audit that failed says why', async () => {
  const progress = { step: 'failed', reason: { code: 'audit-failed', params: { error: 'no answer' } } } as const;
  show(panelAt(HOME, { progress }, undefined));
  await expect.element(page.getByText('Something unexpected happened (no answer).')).toBeVisible();
});

test('in Spanish it speaks Spanish', async () => {
  show(panelAt(CONTACT, {}, auditOf('es')), 'es');
  await expect
    .element(page.getByRole('region', { name: 'Esta página' }))
    .toMatchTextContent(/Contacto\s*Leída sin abrirla/);
});

async function openChecks(): Promise<void> {
  await expect.element(thisPage).toBeVisible();
  for (const details of document.querySelectorAll('details')) details.open = true;
}
