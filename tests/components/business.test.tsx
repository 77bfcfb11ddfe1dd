import { useState } from 'preact/hooks';
import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BusinessSection } from '../../components/business-section';
import { ReportPlaceProvider } from '../../components/report-place';
import type { JudgedAudit } from '../../utils/audit-format';
import type { Choice } from '../../utils/choices';
import { sampleAudit } from './sample-audit';
import { show } from './show';

const choose = vi.fn(async (_: Choice) => undefined);

beforeEach(() => choose.mockClear());

const place = { choose, idOf: (part: string) => part };

const TAKEN: Partial<JudgedAudit> = {
  country: { code: 'GB', signals: [{ kind: 'domain', value: 'harbourside.example', code: 'GB' }] },
  profile: [
    { kind: 'local', signals: ['address', 'opening hours'] },
    { kind: 'shop', signals: ['basket'] },
  ],
};

const audit = (changes: Partial<JudgedAudit> = {}) => ({ ...sampleAudit(), ...TAKEN, ...changes });

function showSection(content = <BusinessSection audit={audit()} />, language: 'en' | 'es' = 'en') {
  const root = show(<ReportPlaceProvider value={place}>{content}</ReportPlaceProvider>, language);
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root;
}

const kind = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });

test('it names what the site was taken for, with the signs that spoke for it', async () => {
  showSection();
  await expect.element(page.getByRole('group').first()).toMatchTextContent('Local businessUnited Kingdom');
  await expect.element(kind('Local business')).toMatchTextContent(/Because:.*postal address.*opening hours/);
  await expect.element(page.getByText('harbourside.example')).toBeVisible();
});

test('one sign alone is shown and said not to be enough', async () => {
  showSection();
  await expect.element(kind('Shop')).toMatchTextContent(/One sign alone is not enough.*words on the page.*basket/);
  await expect.element(page.getByRole('checkbox', { name: 'Shop' })).not.toBeChecked();
});

test('a kind can be added and removed', async () => {
  showSection();
  await page.getByRole('checkbox', { name: 'Shop' }).click();
  await page.getByRole('checkbox', { name: 'Local business' }).click();
  expect(choose.mock.calls).toEqual([
    [{ of: 'kind', kind: 'shop', is: true }],
    [{ of: 'kind', kind: 'local', is: false }],
  ]);
});

test('the new total is told once the audit is judged again', async () => {
  showSection(<JudgedAgain />);
  await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
  await page.getByRole('checkbox', { name: 'Shop' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent('Judged again. Total: 42');
});

/** As in the extension: what was chosen is answered with the audit as it is judged then. */
function JudgedAgain() {
  const [shown, setShown] = useState(audit());
  const chooseHere = async () => setShown({ ...shown, score: { ...shown.score, total: 42 } });
  return (
    <ReportPlaceProvider value={{ ...place, choose: chooseHere }}>
      <BusinessSection audit={shown} />
    </ReportPlaceProvider>
  );
}

test('the country can be chosen, and given back to the pages', async () => {
  showSection();
  const country = page.getByRole('combobox', { name: 'Country' });
  await country.selectOptions('Peru');
  await country.selectOptions('');
  expect(choose.mock.calls).toEqual([[{ of: 'country', code: 'PE' }], [{ of: 'country', code: null }]]);
});

test('what was chosen is marked, and numbers that were read before are spoken of', async () => {
  const country = { code: 'PE', signals: [], chosenAt: '2026-03-13T00:00:00.000Z' };
  showSection(<BusinessSection audit={audit({ country, profile: [{ kind: 'shop', signals: [], chosen: true }] })} />);
  await expect.element(kind('Shop')).toMatchTextContent('Chosen by you');
  await expect.element(page.getByRole('combobox', { name: 'Country' })).toHaveValue('PE');
  await expect.element(page.getByText(/to read the phone numbers with it, audit again/)).toBeVisible();
});

test('numbers that were read with the chosen country need no second audit', async () => {
  const country = { code: 'PE', signals: [], chosenAt: '2026-03-11T00:00:00.000Z' };
  showSection(<BusinessSection audit={audit({ country })} />);
  await expect.element(page.getByRole('combobox', { name: 'Country' })).toHaveValue('PE');
  expect(page.getByText(/audit again/).elements()).toHaveLength(0);
});

test('in a file there is nothing to choose', async () => {
  const root = show(<BusinessSection audit={audit()} />);
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expect.element(page.getByText('United Kingdom').first()).toBeVisible();
  expect(root.querySelectorAll('input, select')).toHaveLength(0);
});

test('in Spanish it speaks Spanish', async () => {
  showSection(<BusinessSection audit={{ ...audit(), language: 'es' }} />, 'es');
  await expect.element(page.getByRole('checkbox', { name: 'Negocio local' })).toBeChecked();
  await expect.element(page.getByRole('combobox', { name: 'País' })).toMatchTextContent(/Reino Unido/);
});
