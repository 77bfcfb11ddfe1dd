import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AuditList } from '../../components/audit-list';
import { HARDLY_SEEN, sampleAudit, summary } from './sample-audit';
import { show } from './show';

const silent = { now: '2026-03-15T12:00:00.000Z', onExport: vi.fn(), onDelete: vi.fn() };

test('an audit is listed with its site, date, total and sensations', async () => {
  show(<AuditList summaries={[summary('one')]} {...silent} />);
  const row = page.getByRole('row', { name: /harbourside/ });
  await expect.element(row).toMatchTextContent(/12 Mar 2026.*3 pages.*59 Uneven.*10 Positive.*8 Neutral.*5 Negative/);
  await expect.element(page.getByRole('link', { name: /^Open/ })).toHaveAttribute('href', '#audit=one');
});

test('an audit without a total says so', async () => {
  show(<AuditList summaries={[summary('one', sampleAudit('en', HARDLY_SEEN))]} {...silent} />);
  await expect.element(page.getByText('No total')).toBeVisible();
});

test('deleting asks once more, and can be taken back', async () => {
  const onDelete = vi.fn();
  show(<AuditList summaries={[summary('one')]} {...silent} onDelete={onDelete} />);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  expect(onDelete).not.toHaveBeenCalled();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  expect(onDelete).toHaveBeenCalledWith('one');
});

test('a test message that waits stands above the list, and leads to its checklist', async () => {
  const waiting = { count: 1, since: '2026-03-12T12:00:00.000Z' };
  show(<AuditList {...silent} summaries={[{ ...summary('one'), waiting }, summary('two')]} />);
  const link = page.getByRole('link', { name: '1 mystery message unanswered for 3 days' });
  await expect.element(link).toHaveAttribute('href', '/report.html#audit=one&part=manual');
});

test('an empty list says how to begin', async () => {
  show(<AuditList summaries={[]} {...silent} />);
  await expect.element(page.getByText('No audits yet')).toBeVisible();
});

test('of a thousand audits the newest hundred are shown first, and more on request', async () => {
  const summaries = Array.from({ length: 1000 }, (_, index) => summary(`audit-${index}`));
  const root = show(<AuditList summaries={summaries} {...silent} />);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(100);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  expect(root.querySelectorAll('tbody tr')).toHaveLength(200);
});
