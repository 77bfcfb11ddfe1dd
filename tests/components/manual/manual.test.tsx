import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ManualEntry } from '../../../utils/audit-format';
import { show } from '../show';
import { Checklist, entry, OWN, promise, SENT_EMAIL } from './checklist';

const item = (name: string) =>
  page.getByRole('group').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function openItem(name: string) {
  await page.getByRole('heading', { name, exact: true }).click();
  return item(name);
}

function showChecklist(props: Parameters<typeof Checklist>[0] = {}) {
  const onKept = vi.fn((_: ManualEntry[]) => undefined);
  show(<Checklist {...props} onKept={onKept} />);
  return () => onKept.mock.lastCall?.[0] ?? [];
}

test('everything of the catalogue is asked, along the journey', async () => {
  const root = show(<Checklist />);
  expect(root.querySelectorAll('details')).toHaveLength(41);
  const parts = page.getByRole('heading', { level: 2 }).elements();
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    ...['Discovers you', 'Comes in', 'Seeks contact', 'Asks a question', 'Buys', 'Needs help', 'Comes back'],
    ...['Says goodbye', 'The organisation', 'A moment of your own'],
  ]);
  await expect.element(page.getByText('0 of 41 recorded')).toBeVisible();
});

test('an answer is kept with its date and graded at once', async () => {
  const kept = showChecklist();
  const delivery = await openItem('Delivery');
  await delivery.getByRole('group', { name: 'Everything was there' }).getByRole('radio', { name: 'Yes' }).click();
  await delivery.getByRole('group', { name: 'It came on time' }).getByRole('radio', { name: 'No' }).click();
  expect(kept()).toMatchObject([
    { id: 'm-delivery', values: { complete: true, onTime: false }, note: '', score: null },
  ]);
  await expect.element(delivery).toMatchTextContent('50 Neutral');
  await expect.element(page.getByText('1 of 41 recorded')).toBeVisible();
});

test('the keyboard alone answers', async () => {
  const kept = showChecklist();
  page.getByText('Shop window').element().closest('summary')?.focus();
  await userEvent.keyboard('{Enter}{Tab}{ArrowRight}{ArrowRight}{Tab}In need of paint');
  expect(kept()).toMatchObject([{ id: 'm-shop-window', values: { impression: 3 }, note: 'In need of paint' }]);
});

test('a number that is taken away again is not answered', async () => {
  const kept = showChecklist();
  const wait = await openItem('Wait in the shop');
  const minutes = wait.getByRole('spinbutton', { name: 'Minutes until somebody attended' });
  await minutes.fill('4');
  expect(kept()[0]?.values).toEqual({ minutes: 4 });
  await minutes.fill('');
  expect(kept()[0]?.values).toEqual({});
});

test('the date can be changed', async () => {
  const kept = showChecklist({ entries: [entry('m-farewell', { thanked: true })] });
  const farewell = await openItem('Farewell');
  await farewell.getByLabelText('Seen on').fill('2026-02-01T10:30');
  expect(kept()[0]?.at).toBe(new Date('2026-02-01T10:30').toISOString());
});

test('what was cleared can be brought back', async () => {
  const thanked = entry('m-farewell', { thanked: true });
  const kept = showChecklist({ entries: [thanked] });
  const farewell = await openItem('Farewell');
  await farewell.getByRole('button', { name: 'Clear: Farewell' }).click();
  expect(kept()).toEqual([]);
  await expect.element(page.getByRole('status')).toMatchTextContent('“Farewell” was cleared.');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(kept()).toEqual([thanked]);
});

describe('a mystery e-mail', () => {
  const email = () => item('Mystery e-mail');
  const promises = [promise(24, false, 'We reply within a day.'), promise(48, true, 'Within two working days.')];

  test('is sent with one click, and its clock runs', async () => {
    const kept = showChecklist();
    await openItem('Mystery e-mail');
    await email().getByRole('button', { name: 'Sent now' }).click();
    expect(kept()[0]?.values.sentAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    await expect.element(email()).toMatchTextContent(/Waiting for/);
    await expect.element(email().getByRole('button', { name: 'A person has answered now' })).toBeVisible();
  });

  test('stands open while it waits, and is marked when it is overdue', async () => {
    show(<Checklist entries={[SENT_EMAIL]} promises={promises} />);
    await expect.element(email()).toHaveAttribute('open');
    await expect
      .element(email())
      .toMatchTextContent('Waiting for 48 hours · promised within 24 hours · overdue by 24 hours');
    expect(email().getByRole('button', { name: 'No answer came' }).elements()).toHaveLength(0);
  });

  test('is measured by the promise that the auditor chooses', async () => {
    const kept = showChecklist({ entries: [SENT_EMAIL], promises });
    await email()
      .getByRole('combobox', { name: 'Measured by' })
      .selectOptions('within 2 working days: “Within two working days.”');
    expect(kept()[0]?.values).toMatchObject({ promiseHours: 48, promiseBusiness: true });
    await email().getByRole('combobox', { name: 'Measured by' }).selectOptions('another promise …');
    await email().getByRole('spinbutton', { name: 'Hours promised' }).fill('2');
    expect(kept()[0]?.values).toMatchObject({ promiseHours: 2 });
    await expect.element(email()).toMatchTextContent('promised within 2 hours · overdue by 46 hours');
  });

  test('that nobody answers for five working days can be given up', async () => {
    const kept = showChecklist({ entries: [entry('m-mystery-email', { sentAt: '2026-03-04T12:00:00.000Z' })] });
    await email().getByRole('button', { name: 'No answer came' }).click();
    expect(kept()[0]?.values.noAnswerAt).toMatch(/^\d{4}-/);
    await expect.element(email()).toMatchTextContent('0 Negative');
  });

  test('that is answered is graded by the hours', async () => {
    showChecklist({ entries: [SENT_EMAIL] });
    await email().getByLabelText('Answer of a person').fill(localField('2026-03-11T18:00:00.000Z'));
    await expect.element(email()).toMatchTextContent(/55 Neutral.*Answered after 30 hours/);
  });
});

describe('a moment of the auditor’s own', () => {
  test('is added to its stage and graded by one click', async () => {
    const kept = showChecklist();
    await page.getByRole('textbox', { name: 'What they meet' }).fill('The coffee at the till');
    await page.getByRole('combobox', { name: 'Stage of the journey' }).selectOptions('Buys');
    await page.getByRole('button', { name: 'Add' }).click();
    const coffee = item('The coffee at the till');
    await coffee.getByRole('radio', { name: 'Negative' }).click();
    expect(kept()).toMatchObject([
      { own: { text: 'The coffee at the till', stage: 'contract-pay', column: 'people' }, score: 0 },
    ]);
    await expect.element(page.getByRole('region', { name: 'Buys' })).toMatchTextContent('The coffee at the till');
  });

  test('that says nothing is not added', async () => {
    const kept = showChecklist();
    await page.getByRole('button', { name: 'Add' }).click();
    expect(kept()).toEqual([]);
  });

  test('can be taken away', async () => {
    const kept = showChecklist({ entries: [OWN] });
    await page.getByRole('button', { name: 'Clear: The coffee at the till' }).click();
    expect(kept()).toEqual([]);
  });
});

test('in Spanish it asks in Spanish', async () => {
  show(<Checklist entries={[SENT_EMAIL]} promises={[promise(24, true, 'En un día.')]} />, 'es');
  await expect
    .element(item('Correo de incógnito'))
    .toMatchTextContent('Esperando desde hace 48 horas · se prometía en 1 día laborable · con retraso de 24 horas');
});

/** As the field has it, in the zone of this machine. */
function localField(iso: string): string {
  const time = new Date(iso);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
