import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReportPlaceProvider } from '../../components/report-place';
import { ReportView } from '../../components/report-view';
import type { Evidence } from '../../utils/facts';
import { sampleAudit, WITHOUT_PHONE } from './sample-audit';
import { show } from './show';

const showOnPage = vi.fn(async (_: Evidence) => true);

beforeEach(() => showOnPage.mockClear());

const place = { showOnPage, idOf: (part: string) => part };

function report(audit = sampleAudit()) {
  return (
    <ReportPlaceProvider value={place}>
      <ReportView audit={audit} />
    </ReportPlaceProvider>
  );
}

function category(name: string) {
  return page.getByRole('region', { name, exact: true });
}

function checkNamed(title: string) {
  return page.getByRole('group').filter({ hasText: title }).first();
}

test('it names the site, when it was audited, and shows its first screen', async () => {
  show(report());
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('harbourside-insurance.example');
  await expect.element(page.getByText(/12 Mar 2026.*3 pages · Chrome 156/)).toBeVisible();
  await expect.element(page.getByRole('img', { name: /The first screen of harbourside/ })).toBeVisible();
});

test('the total stands beside it with its word and its interval', async () => {
  show(report());
  await expect.element(page.getByRole('img', { name: 'Total 59 of 100: Uneven' })).toBeVisible();
  await expect.element(page.getByText('Between 57 and 60, as 97% of what applies here was measured.')).toBeVisible();
});

test('a check that fails stands open with what was found, why it matters and what to do', async () => {
  show(report());
  const check = checkNamed('Nobody says when the phone is answered');
  await expect.element(check).toHaveAttribute('open');
  await expect.element(check).toMatchTextContent('0 of 1 number has its hours beside it.');
  await expect.element(check).toMatchTextContent('An unanswered call is worse for a customer than no number.');
  await expect.element(check).toMatchTextContent('Say when someone answers');
  await expect.element(check).toMatchTextContent('20 Negative');
});

test('what was not measured and what does not apply say why', async () => {
  show(report());
  await expect
    .element(category('Speed'))
    .toMatchTextContent('The page was restored from memory, not loaded. Reload it to see.');
  await expect
    .element(category('Phone'))
    .toMatchTextContent('No number on the site is a link, so there is nothing to compare.');
});

test('an absence says where it was looked for', async () => {
  show(report());
  await expect.element(checkNamed('No e-mail address can be found')).toMatchTextContent('Contact · looked here');
});

test('a place on an opened page can be shown there', async () => {
  show(report());
  await page.getByRole('button', { name: 'Show on page' }).first().click();
  expect(showOnPage.mock.calls[0]?.[0]).toMatchObject({ quote: '020 7946 0123', region: 'footer' });
  await expect.element(page.getByText('Shown', { exact: true })).toBeVisible();
});

test('a place whose tab is closed says so', async () => {
  showOnPage.mockResolvedValueOnce(false);
  show(report());
  await page.getByRole('button', { name: 'Show on page' }).first().click();
  await expect.element(page.getByText(/not open in a tab any more/)).toBeVisible();
});

test('places beyond the first three wait behind one line', async () => {
  show(report());
  await page.getByRole('button', { name: 'Open all checks' }).click();
  await category('Contact form').getByText('5 more places').click();
  await expect.element(category('Contact form').getByText('Policy number')).toBeVisible();
});

test('how the total came about can be opened', async () => {
  show(report());
  await page.getByRole('button', { name: 'How the total came about' }).click();
  await expect.element(page.getByRole('row', { name: /Several grave failures/ })).toMatchTextContent('× 0.92');
  await expect.element(page.getByRole('row', { name: 'Total 59' })).toBeVisible();
});

test('a limited total says so where it is explained', async () => {
  show(report(sampleAudit('en', WITHOUT_PHONE)));
  await page.getByRole('button', { name: 'How the total came about' }).click();
  await expect.element(page.getByRole('row', { name: 'Limited because no phone number was found 59' })).toBeVisible();
});

const HINT = { source: 'UK-TD', hint: 'A company may have to show its registered name.' };

test('legal hints stand apart, name the country and lead to what was found', async () => {
  const audit = sampleAudit();
  const results = audit.results.map((result) =>
    result.check === 'phone-hours' && result.status === 'measured' ? { ...result, legalHints: [HINT] } : result,
  );
  show(report({ ...audit, results }));
  const hints = page.getByRole('region', { name: 'Legal points to check' });
  await expect.element(hints).toMatchTextContent(/Country: United Kingdom\..*registered name/);
  await hints.getByRole('button', { name: 'Nobody says when the phone is answered' }).click();
  await expect.element(page.getByRole('dialog', { name: 'Phone · Seeks contact' })).toBeVisible();
});

test('without a certain country no legal hint is given, and that is said', async () => {
  show(report({ ...sampleAudit(), country: { code: null, signals: [] } }));
  await expect.element(page.getByRole('region', { name: 'Legal points to check' })).toMatchTextContent('not certain');
});

test('with a country and nothing to hint at, nothing is said of the law', () => {
  show(report());
  expect(page.getByRole('region', { name: 'Legal points to check' }).elements()).toHaveLength(0);
});

test('a fix leads to what was found', async () => {
  show(report());
  await page.getByRole('button', { name: 'What was found' }).first().click();
  await expect.element(page.getByRole('dialog', { name: 'Phone · Seeks contact' })).toBeVisible();
});

test('a category of the total opens to its checks', async () => {
  show(report());
  await page.getByRole('button', { name: 'How the total came about' }).click();
  await page.getByRole('row').getByRole('button', { name: 'Speed' }).click();
  expect(page.getByRole('dialog', { name: 'Speed' }).getByRole('listitem').elements()).toHaveLength(2);
});

test('every page says as what and how it was read', async () => {
  show(report());
  const row = page.getByRole('row', { name: /^Contact/ });
  await expect.element(row).toMatchTextContent('Read without opening it');
});

test('all checks can be opened and closed at once', async () => {
  const root = show(report());
  await page.getByRole('button', { name: 'Open all checks' }).click();
  expect(root.querySelectorAll('.category .check:not([open])')).toHaveLength(0);
  await page.getByRole('button', { name: 'Close all checks' }).click();
  expect(root.querySelectorAll('.category .check[open]')).toHaveLength(0);
});
