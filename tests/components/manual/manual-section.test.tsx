import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ManualSection } from '../../../components/manual/manual-section';
import { ReportPlaceProvider } from '../../../components/report-place';
import type { ManualEntry } from '../../../utils/audit-format';
import { sampleAudit } from '../sample-audit';
import { show } from '../show';
import { entry, OWN } from './checklist';

const place = { manualAddress: '#manual', idOf: (part: string) => part };

function section(manual: ManualEntry[]) {
  return <ManualSection audit={{ ...sampleAudit(), manual }} />;
}

test('it tells how much was recorded, and leads to the checklist', async () => {
  const manual = [entry('m-delivery', { complete: true }), entry('m-welcome'), { ...OWN, score: 1 }];
  show(<ReportPlaceProvider value={place}>{section(manual)}</ReportPlaceProvider>);
  await expect.element(page.getByText('1 of 41 recorded')).toBeVisible();
  await expect.element(page.getByText('1 of your own')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Record what you meet' })).toHaveAttribute('href', '#manual');
});

test('a message that waits is told with its time', async () => {
  const sentAt = new Date(Date.now() - 3 * 24 * 3_600_000).toISOString();
  show(<ReportPlaceProvider value={place}>{section([entry('m-mystery-email', { sentAt })])}</ReportPlaceProvider>);
  await expect.element(page.getByText('1 mystery message unanswered for 3 days')).toBeVisible();
});

test('what concerns the organisation is shown there, outside of the score', async () => {
  show(section([entry('m-long-term', { beyondAYear: false })]));
  await expect.element(page.getByText('Shown beside the map; it never counts in the score.')).toBeVisible();
  await expect.element(page.getByRole('group')).toMatchTextContent('The loyalty plan ends within a year0 Negative');
});

test('in a file without a record there is nothing of it', () => {
  expect(show(section([])).textContent).toBe('');
});
