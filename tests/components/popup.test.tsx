import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type PopupProps, PopupView } from '../../components/popup-view';
import { OUTCOMES } from './sample/outcomes';
import { HARDLY_SEEN, outcomesWith, sampleAudit, WITHOUT_PHONE } from './sample-audit';
import { show } from './show';

const DONE = { step: 'done', auditId: 'sample-audit-1' } as const;

function popup(props: Partial<PopupProps> = {}) {
  const silent = { onAgain: vi.fn(), onExport: vi.fn(), onBeside: vi.fn(), onLanguage: vi.fn() };
  return <PopupView progress={DONE} judged={sampleAudit()} {...silent} {...props} />;
}

function failed(code: string, auditId?: string) {
  const reason = { code, params: { error: 'no answer' } };
  return { step: 'failed', reason, ...(auditId && { auditId }) } as const;
}

test('the total is a number and a word, with its interval and how much was measured', async () => {
  show(popup());
  await expect.element(page.getByRole('img', { name: 'Total 59 of 100: Uneven' })).toBeVisible();
  await expect.element(page.getByText('Between 57 and 60, as 97% of what applies here was measured.')).toBeVisible();
});

test('a limit on the total is told in one sentence with both numbers', async () => {
  show(popup({ judged: sampleAudit('en', WITHOUT_PHONE) }));
  await expect
    .element(page.getByText('67 without the limit; limited to 59 because no phone number was found.'))
    .toBeVisible();
});

test('every category shows its sensation as a word and its score as a number', async () => {
  show(popup());
  await expect.element(page.getByRole('link', { name: 'Phone 39 Negative' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Speed 60% measured 72 Neutral' })).toBeVisible();
});

test('a category leads to its part of the full report', async () => {
  show(popup());
  await expect
    .element(page.getByRole('link', { name: /^Phone/ }))
    .toHaveAttribute('href', '/report.html#audit=sample-audit-1&category=phone');
});

test('five fixes are shown, each with its advice and its points', async () => {
  show(popup());
  const fixes = page.getByRole('listitem').filter({ has: page.getByRole('heading') });
  expect(fixes.elements()).toHaveLength(5);
  await expect.element(fixes.first()).toMatchTextContent('The contact page hides the phone number+4 points');
});

test('below 60 % coverage there is no total, but the categories and what would help', async () => {
  show(popup({ judged: sampleAudit('en', HARDLY_SEEN) }));
  await expect.element(page.getByText('Not enough evidence for a total')).toBeVisible();
  await expect.element(page.getByText(/It helps to open/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'E-mail Not measured' })).toBeVisible();
});

test('while the audit goes on, the first findings are there and the progress is told', async () => {
  show(popup({ progress: { step: 'accessibility', share: 0.4, auditId: 'sample-audit-1' } }));
  await expect.element(page.getByRole('status')).toMatchTextContent('Checking whether everybody can use it: 40%');
  await expect.element(page.getByRole('heading', { name: 'So far Uneven' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Audit again' }).elements()).toHaveLength(0);
});

test('before the first findings it says what is being read', async () => {
  const reading = { page: 'https://www.company.example/contact', requests: { spent: 2, most: 12 } };
  show(popup({ judged: undefined, progress: { step: 'pages', ...reading } }));
  await expect.element(page.getByRole('status')).toMatchTextContent('Reading /contact… (request 3 of at most 12');
});

test.each([
  ['restricted-page', /its own pages/],
  ['file-access', /chrome:\/\/extensions/],
  ['pdf', /This is a PDF/],
])('a page that cannot be audited (%s) gets its sentence and no button that cannot help', async (code, sentence) => {
  show(popup({ judged: undefined, progress: failed(code) }));
  await expect.element(page.getByText('This page cannot be audited')).toBeVisible();
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(page.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(0);
});

test('what waits for an answer is not forgotten', async () => {
  const waiting = { count: 2, since: '2026-03-12T12:00:00.000Z' };
  show(popup({ reminder: { waiting, now: '2026-03-15T12:00:00.000Z', href: '/report.html#list' } }));
  const link = page.getByRole('link', { name: '2 mystery messages unanswered, the oldest for 3 days' });
  await expect.element(link).toHaveAttribute('href', '/report.html#list');
});

test('a failed audit can be tried again', async () => {
  const onAgain = vi.fn();
  show(popup({ judged: undefined, progress: failed('audit-failed'), onAgain }));
  await expect.element(page.getByText('Something unexpected happened (no answer).')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(onAgain).toHaveBeenCalledOnce();
});

test('an audit that ended early keeps what it found', async () => {
  show(popup({ progress: failed('page-closed', 'sample-audit-1') }));
  await expect.element(page.getByText('The audit ended early')).toBeVisible();
  await expect.element(page.getByRole('img', { name: /Total 59/ })).toBeVisible();
});

test('an audit that was deleted says so and can be made again', async () => {
  const onAgain = vi.fn();
  show(popup({ judged: null, onAgain }));
  await expect.element(page.getByText('This audit is not stored here (any more).')).toBeVisible();
  await page.getByRole('button', { name: 'Audit again' }).click();
  expect(onAgain).toHaveBeenCalledOnce();
});

test('a page with nothing to judge says so', async () => {
  const nothing = OUTCOMES.map((outcome) => ({ ...outcome, score: 'not-applicable' as const }));
  show(popup({ judged: sampleAudit('en', nothing) }));
  await expect.element(page.getByText('Nothing was found to judge on this page')).toBeVisible();
});

test('without anything to improve it says that nothing stands out', async () => {
  const good = outcomesWith(Object.fromEntries(OUTCOMES.map(({ check }) => [check, { score: 1 }])));
  show(popup({ judged: sampleAudit('en', good) }));
  await expect.element(page.getByText(/Nothing stands out/)).toBeVisible();
});

test('export, again and language do what they say', async () => {
  const asked = { onExport: vi.fn(), onAgain: vi.fn(), onLanguage: vi.fn() };
  show(popup(asked));
  await page.getByRole('button', { name: 'Export JSON' }).click();
  await page.getByRole('button', { name: 'Audit again' }).click();
  await page.getByRole('button', { name: 'Español' }).click();
  expect(asked.onExport).toHaveBeenCalledOnce();
  expect(asked.onAgain).toHaveBeenCalledOnce();
  expect(asked.onLanguage).toHaveBeenCalledWith('es');
});

test('the audit can be opened beside the page, once there is one', async () => {
  const onBeside = vi.fn();
  show(popup({ onBeside }));
  await page.getByRole('button', { name: 'Open beside the page' }).click();
  expect(onBeside).toHaveBeenCalledOnce();
  show(popup({ judged: undefined, progress: { step: 'reading' } }));
  expect(page.getByRole('button', { name: 'Open beside the page' }).elements()).toHaveLength(0);
});

test('in Spanish the same audit speaks Spanish', async () => {
  show(popup({ judged: sampleAudit('es') }), 'es');
  await expect.element(page.getByRole('img', { name: 'Total 59 de 100: Irregular' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Teléfono 39 Negativa' })).toBeVisible();
});
