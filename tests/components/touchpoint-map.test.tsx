import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TouchpointMap } from '../../components/touchpoint-map';
import { OUTCOMES } from './sample/outcomes';
import { HARDLY_SEEN, outcomesWith, sampleAudit } from './sample-audit';
import { show } from './show';

beforeEach(() => page.viewport(1280, 800));

const field = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
const panel = (name: string) => page.getByRole('dialog', { name });

describe('the map', () => {
  test('is a table: a row for each touchpoint, a column for each stage', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    const table = page.getByRole('table', { name: 'Touchpoint map' });
    expect(
      table
        .getByRole('columnheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Touchpoint',
      'Discovers you',
      'Comes in',
      'Seeks contact',
      'Asks a question',
      'Buys',
      'Needs help',
      'Comes back',
      'Says goodbye',
    ]);
    expect(table.getByRole('rowheader').elements()).toHaveLength(9);
    expect(table.getByRole('cell').elements()).toHaveLength(9 * 8);
  });

  test('says the sensation of a field with a number and a word, and names the field', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    await expect.element(field('Phone, Seeks contact 39 Negative')).toMatchTextContent(/39 *Negative/);
    await expect.element(field('E-mail, Discovers you Not applicable')).toBeVisible();
  });

  test('offers nothing to open where nothing is checked', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    expect(
      page
        .getByRole('row', { name: /^Phone/ })
        .getByRole('button')
        .elements(),
    ).toHaveLength(1);
  });

  test('says why a word is worse than its number', async () => {
    const good = Object.fromEntries(OUTCOMES.map(({ check }) => [check, { score: 1 }]));
    const audit = sampleAudit('en', outcomesWith({ ...good, 'phone-hours': { score: 0.2 } }));
    show(<TouchpointMap audit={audit} />);
    const phone = field('Phone, Seeks contact 87 Negative');
    await expect.element(phone).toMatchTextContent(/87.*Negative!/);
    await expect.element(page.getByText(/^.*“!”: worse than its number/)).toBeVisible();
    await phone.click();
    await expect.element(panel('Phone · Seeks contact')).toMatchTextContent('Negative by a grave failure');
  });

  test('in Spanish it speaks Spanish', async () => {
    show(<TouchpointMap audit={sampleAudit('es')} />, 'es');
    await expect.element(page.getByRole('table', { name: 'Mapa de puntos de contacto' })).toBeVisible();
    await expect.element(field('Teléfono, Busca contacto 39 Negativa')).toBeVisible();
  });

  test('on a phone every field is a line that names its stage', async () => {
    await page.viewport(360, 800);
    show(<TouchpointMap audit={sampleAudit()} />);
    await expect.element(field('Phone, Seeks contact').getByText('Seeks contact')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('a field opens', () => {
  test('to its checks, weakest first, with their evidence and what they weigh', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    await field('Phone, Seeks contact').click();
    const opened = panel('Phone · Seeks contact');
    const titles = opened.getByRole('heading', { level: 3 }).elements();
    expect(titles.map(({ textContent }) => textContent).slice(1, 3)).toEqual([
      'The contact page hides the phone number',
      'Nobody says when the phone is answered',
    ]);
    await expect.element(opened).toMatchTextContent('0 of 1 number has its hours beside it.');
    await expect.element(opened).toMatchTextContent(/Counts for \d+(\.\d)?% of the total/);
  });

  test('by keyboard, and closes with Escape, which leads back to it', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    const phone = field('Phone, Seeks contact').element();
    (phone as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(panel('Phone · Seeks contact')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(phone).toHaveFocus();
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('and says how sure its number is where something was not measured', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    await field('Speed, access, Comes in').click();
    await expect.element(panel('Speed, access · Comes in')).toMatchTextContent(/Between \d+ and \d+: \d+% measured/);
  });
});

describe('the curve', () => {
  test('names the lowest point', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    await expect.element(page.getByText('Lowest point: “Needs help” (40).')).toBeVisible();
  });

  test('names it also where all is well', async () => {
    const good = outcomesWith(Object.fromEntries(OUTCOMES.map(({ check }) => [check, { score: 0.8 }])));
    show(<TouchpointMap audit={sampleAudit('en', good)} />);
    await expect.element(page.getByText(/^Even the lowest point, .* leaves a positive sensation/)).toBeVisible();
  });

  test('says how little of the lowest point was seen', async () => {
    show(<TouchpointMap audit={sampleAudit('en', HARDLY_SEEN)} />);
    await expect.element(page.getByText(/^Lowest point: .* Only \d+% of it was measured\.$/)).toBeVisible();
  });

  test('is a list of the eight stages; each opens to its fields, and these to their checks', async () => {
    show(<TouchpointMap audit={sampleAudit()} />);
    const stages = page.getByRole('list', { name: 'Experience curve, stage by stage' });
    expect(stages.getByRole('button').elements()).toHaveLength(8);
    await stages.getByRole('button', { name: /^Seeks contact 53 Neutral/ }).click();
    await panel('Seeks contact')
      .getByRole('button', { name: /^Phone/ })
      .click();
    await expect.element(panel('Phone · Seeks contact')).toBeVisible();
  });
});

test('the counts of the sensations open to the checks that they count', async () => {
  show(<TouchpointMap audit={sampleAudit()} />);
  const counts = page.getByRole('region', { name: 'What customers feel' });
  await expect
    .element(counts)
    .toMatchTextContent(/10 *Positive.*8 *Neutral.*5 *Negative.*1 *Not measured.*2 *Not applicable/);
  await expect.element(counts).toMatchTextContent('Net sensation +22');
  await counts.getByRole('button', { name: /^5 Negative/ }).click();
  expect(panel('Negative: 5 checks').getByRole('listitem').elements()).toHaveLength(5);
});
