import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReportPlaceProvider } from '../../components/report-place';
import { type SiteVisits, VisitSection } from '../../components/visit-section';
import { newVisit, type Visit, type VisitPlan } from '../../utils/site-audit/visit';
import { sampleAudit } from './sample-audit';
import { show } from './show';

const start = vi.fn(async (_: readonly VisitPlan[]) => true);
const steer = vi.fn(async (_: string, __: 'pause' | 'resume' | 'cancel') => undefined);

beforeEach(() => {
  start.mockClear();
  steer.mockClear();
});

const audit = sampleAudit();
const { site } = audit;
const PLAN: VisitPlan = { site, start: `https://www.${site}/`, width: 1280, requests: 8 };

function showSection(known: Partial<SiteVisits> = {}, language: 'en' | 'es' = 'en') {
  const visits = { visits: [], isGranted: false, start, steer, ...known };
  show(
    <ReportPlaceProvider value={{ visits, idOf: (part) => part }}>
      <VisitSection audit={audit} />
    </ReportPlaceProvider>,
    language,
  );
}

const visit = (changes: Partial<Visit>): Visit => ({ ...newVisit('visit-1', PLAN, 0), ...changes });

test('what a visit will ask of the site is said before it is asked, and that the browser will ask for this site only', async () => {
  showSection();
  await expect.element(page.getByRole('combobox', { name: 'Requests at most' })).toHaveValue('8');
  await expect.element(page.getByText(/robots\.txt of harbourside-insurance\.example.*heeded/)).toBeVisible();
  await expect
    .element(page.getByText(/will ask for access to harbourside-insurance\.example and to no other site/))
    .toBeVisible();
});

test('both widths are two audits, each within the requests chosen', async () => {
  showSection();
  await page.getByRole('radio', { name: /both/ }).click();
  await page.getByRole('combobox').selectOptions('16');
  await page.getByRole('button', { name: 'Allow harbourside-insurance.example and visit' }).click();
  expect(start.mock.calls[0]?.[0].map(({ width, requests }) => [width, requests])).toEqual([
    [1280, 16],
    [500, 16],
  ]);
});

test('whoever refuses is told that nothing was asked of the site', async () => {
  start.mockResolvedValueOnce(false);
  showSection();
  await page.getByRole('button', { name: /Allow/ }).click();
  await expect.element(page.getByText(/Nothing was asked of the site/)).toBeVisible();
});

test('a site that was allowed is not asked for again', async () => {
  showSection({ isGranted: true });
  await expect.element(page.getByRole('button', { name: 'Visit now' })).toBeVisible();
  await expect.element(page.getByText(/will ask for access/)).not.toBeInTheDocument();
});

test('the page at work is named, with the requests that were made', async () => {
  const work = { most: 8, spent: 2, asked: [] };
  showSection({ visits: [visit({ state: 'running', page: `https://www.${site}/contact`, work })] });
  await expect.element(page.getByText(/Visiting \/contact \(request 3 of at most 8\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(steer).toHaveBeenCalledWith('visit-1', 'pause');
});

test('a visit that was broken off says why, and can be gone on with or called off', async () => {
  showSection({ visits: [visit({ state: 'paused', because: { code: 'window-closed', params: {} } })] }, 'es');
  await expect.element(page.getByText(/En pausa: Se cerró la ventana/)).toBeVisible();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  expect(steer.mock.calls).toEqual([
    ['visit-1', 'resume'],
    ['visit-1', 'cancel'],
  ]);
});
