import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Audit, Page } from '../../utils/audit-format';
import { auditByClick, visit } from './audit-by-click';
import { type ExtensionBrowser, launchChromium } from './chromium';
import { companyPage, FOREIGN_PAGES, HOSTILE_PAGES, ITS_NUMBER } from './hostile-pages';
import { answer, type PageServer, servePages } from './serve-pages';
import { openAudits, stored } from './stored';
import { waitFor } from './wait-for';

let chromium: ExtensionBrowser;
let site: PageServer;

beforeAll(async () => {
  chromium = await launchChromium();
  site = await servePages({
    ...HOSTILE_PAGES,
    ...FOREIGN_PAGES,
    '/': companyPage(''),
    '/contact': companyPage('<p>We answer within one working day.</p>'),
    '/empty': answer(200, ''),
    '/moved': answer(302, '', { location: '/strict-policy' }),
    '/long': companyPage('<p>Slate and lead.</p>'.repeat(3000)),
    '/favicon.ico': answer(204, ''),
  });
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

afterEach(async () => {
  const { audits, summaries } = await stored(chromium);
  expect(audits.map(({ id }) => id).toSorted(), 'no half-stored audit').toEqual(summaries.toSorted());
  expect(audits.flatMap(pendingOf), 'nothing is awaited any more').toEqual([]);
});

/** A busy machine may take long; a hang takes for ever. */
const HANGS_AFTER_MS = 90_000;

describe('hostile pages are audited for what can be seen, and their scripts notice nothing', () => {
  test.each(Object.keys(HOSTILE_PAGES))('%s', { timeout: HANGS_AFTER_MS + 30_000 }, async (path) => {
    const { audit, errors } = await auditByClick(chromium, `${site.origin}${path}`, HANGS_AFTER_MS);
    expect(numbersOn(audit?.pages[0])).toContain(ITS_NUMBER);
    expect(errors).toEqual([]);
  });
});

test('a collector that a page disturbs costs only its own facts', async () => {
  const { audit } = await auditByClick(chromium, `${site.origin}/clobbered-names?again`);
  const failed = Object.values(audit?.pages[0]?.facts ?? {}).filter((fact) => !fact.ok);
  expect(failed.map(({ reason }) => reason.code)).toEqual(['collector-failed']);
  expect(audit?.pages.map(({ roles }) => roles[0]?.role)).toEqual(['other', 'home', 'contact']);
});

test('broken JSON-LD is counted', async () => {
  const { audit } = await auditByClick(chromium, `${site.origin}/broken-data?again`);
  expect(audit?.pages[0]?.facts.structuredData).toMatchObject({ ok: true, value: { broken: 2 } });
});

test('an empty page is audited as one on which there is nothing', async () => {
  const { audit, text } = await auditByClick(chromium, `${site.origin}/empty`);
  expect(audit?.pages[0]?.facts.page).toMatchObject({ ok: true, value: { textLength: 0 } });
  expect(text).toContain('Audit again');
});

test('a redirect is audited where it leads', async () => {
  const { audit } = await auditByClick(chromium, `${site.origin}/moved`);
  expect(audit?.pages[0]?.url).toBe(`${site.origin}/strict-policy`);
});

test.each([
  ['/data.xml', 'The address holds no web page (application/xml).'],
  ['/notes.txt', 'The address holds no web page (text/plain).'],
  ['/leaflet.pdf', 'This is a PDF.'],
])('%s is answered with one sentence, and nothing is stored', async (path, sentence) => {
  const { audit, text } = await auditByClick(chromium, `${site.origin}${path}`);
  expect(text).toContain(sentence);
  expect(audit).toBeUndefined();
});

describe('a page that ends in the middle leaves an audit that says so, or none', () => {
  test.each([
    ['is closed', 'while it is read', 'reading'],
    ['is closed', 'while it is checked', 'accessibility'],
    ['goes elsewhere', 'while it is read', 'reading'],
    ['goes elsewhere', 'while it is checked', 'accessibility'],
  ])('%s %s', async (ending, moment, step) => {
    const url = `${site.origin}/long?${encodeURIComponent(`${ending} ${moment}`)}`;
    const auditOf = async () => (await openAudits(chromium)).find((each) => each.url === url);
    const page = await visit(chromium, url);
    await chromium.click(page);
    await waitFor(async () => STEPS.indexOf((await auditOf())?.step ?? 'none') >= STEPS.indexOf(step), step);
    await (ending === 'is closed' ? page.close() : page.goto(`${site.origin}/contact`));
    const over = await waitFor(async () =>
      (await openAudits(chromium)).find((each) => each.url === url && each.isOver),
    );
    const audit = (await stored(chromium)).audits.find(({ pages }) => pages[0]?.url === url);
    expect(audit !== undefined, over.step).toBe(over.step === 'done');
    expect(audit?.pages.every((each) => each.url !== `${site.origin}/contact` || each.mode === 'fetched')).not.toBe(
      false,
    );
    if (!page.isClosed()) await page.close();
  });
});

const STEPS = ['reading', 'pages', 'accessibility', 'done', 'failed'];

function numbersOn(page: Page | undefined): string[] {
  return page?.facts.phones.ok ? page.facts.phones.value.map(({ text }) => text) : [];
}

function pendingOf({ pages }: Audit): string[] {
  const facts = pages.flatMap((page) => Object.values(page.facts));
  return facts.flatMap((fact) => (!fact.ok && fact.reason.code === 'pending' ? [fact.reason.code] : []));
}
