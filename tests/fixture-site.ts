import { newAudit } from '../utils/audit';
import type { Audit, Circumstances, Page } from '../utils/audit-format';
import { collectAccessibility } from '../utils/collect/accessibility/accessibility';
import { collectPage } from '../utils/collect/collect-page';
import { collectOverlays } from '../utils/collect/overlays/overlays';
import { createPace } from '../utils/collect/reading/pace';
import { readPage } from '../utils/collect/reading/reading';
import type { Source } from '../utils/collect/reading/walk';
import { findBySelector } from '../utils/collect/selector';
import type { FactName } from '../utils/facts';
import type { PageRole } from '../utils/touchpoints';
import { unreadPage } from '../utils/unread-page';
import { axeIn } from './page-axe';
import { parsePage, renderPage } from './page-frame';

/** A fixture's pages as they were rendered or parsed, and the audit of them. */
export interface FixtureSite {
  audit: Audit;
  documents: Map<string, Document>;
}

/**
 * Audits the pages of an HTML fixture. One page needs no mark; several begin with a comment each:
 * `<!-- page https://www.company.example/contact contact fetched 500x800 -->` (address, roles, and where it differs
 * the mode and the window's size). `<!-- profile saas -->` sets the kind of business.
 */
export async function auditHtml(fixture: string, needs: readonly FactName[]): Promise<FixtureSite> {
  const documents = new Map<string, Document>();
  const pages: Page[] = [];
  for (const { html, url, roles, mode, size } of pagesIn(fixture)) {
    const document = mode === 'rendered' ? await renderPage(html, size) : parsePage(html);
    const source = { document, url, mode };
    const page = await collectPage(source, { site: 'company.example' });
    if (mode === 'rendered') Object.assign(page.facts, await settledFacts(source, needs));
    documents.set(url, document);
    pages.push(roles.length > 0 ? { ...page, roles: roles.map(asRole) } : page);
  }
  const kinds = [...fixture.matchAll(/<!-- profile (\S+) -->/g)].flatMap(([, kind]) => (kind ? [kind] : []));
  return { audit: withProfile(newAudit(BIRTH, pages), kinds), documents };
}

/** What takes longer than a glance, only for the checks that need it. Speed is that of the test, and of no interest. */
async function settledFacts(source: Source, needs: readonly FactName[]): Promise<Partial<Page['facts']>> {
  const facts: Partial<Page['facts']> = {};
  if (needs.includes('overlays')) {
    const pace = createPace();
    facts.overlays = { ok: true, value: await collectOverlays(await readPage(source, pace), pace) };
  }
  if (needs.includes('accessibility')) {
    const { document, url } = source;
    facts.accessibility = { ok: true, value: await collectAccessibility(document, { url, axe: axeIn(document) }) };
  }
  return facts;
}

/** Audits handwritten facts, for what has no DOM. Facts that a page does not give could not be collected. */
export function auditFacts(fixture: string): FixtureSite {
  const { pages, profile = [] } = JSON.parse(fixture) as HandwrittenSite;
  const audit = newAudit(BIRTH, pages.map(toPage));
  return { audit: withProfile(audit, profile), documents: new Map() };
}

/** The elements that the evidence names, on all pages together. */
export function evidenceElements(
  site: FixtureSite,
  evidence: readonly { page: string; selector?: string | undefined }[],
) {
  return evidence.flatMap(({ page, selector }) => {
    const document = site.documents.get(page);
    const element = document && selector ? findBySelector(document, selector) : null;
    return element ? [element] : [];
  });
}

interface HandwrittenSite {
  profile?: string[];
  pages: (Pick<Page, 'url' | 'mode'> & {
    roles: PageRole[];
    facts: Record<string, unknown>;
    circumstances?: Partial<Circumstances>;
    /** When it was read, in seconds after it was opened; 5 where not given. */
    openFor?: number;
  })[];
}

const OPEN_FOR = 5;

const BIRTH = {
  id: 'fixture-audit',
  createdAt: '2026-01-01T00:00:00.000Z',
  site: 'company.example',
  tool: { name: 'fixture', version: '0', browser: 'fixture' },
};

const asRole = (role: PageRole) => ({ role, why: { code: 'role-path', params: { path: '' } } });

function withProfile(audit: Audit, kinds: readonly string[]): Audit {
  const given = kinds.map((kind) => ({ kind, signals: ['given', 'by the fixture'] }));
  return kinds.length > 0 ? { ...audit, profile: given } : audit;
}

function toPage({ url, mode, roles, facts, circumstances, openFor }: HandwrittenSite['pages'][number]): Page {
  const page = unreadPage(
    { url, mode, roles: roles.map(asRole), at: new Date().toISOString() },
    { code: 'pending', params: {} },
  );
  const given = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, isAttempt(value) ? value : { ok: true, value }]),
  );
  const loadedAt = Date.parse(page.at) - (openFor ?? OPEN_FOR) * 1000;
  return {
    ...page,
    circumstances: { ...page.circumstances, loadedAt, ...circumstances },
    facts: { ...page.facts, ...given },
  };
}

const isAttempt = (value: unknown) => typeof value === 'object' && value !== null && 'ok' in value;

interface FixturePage {
  html: string;
  url: string;
  roles: PageRole[];
  mode: Page['mode'];
  size: { width: number; height: number };
}

function pagesIn(fixture: string): FixturePage[] {
  const marks = [...fixture.matchAll(/<!-- page (.+?) -->/g)];
  if (marks.length === 0) return [toFixturePage('https://www.company.example/', fixture)];
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? fixture.length;
    return toFixturePage(mark[1] ?? '', fixture.slice(mark.index + mark[0].length, end));
  });
}

function toFixturePage(mark: string, html: string): FixturePage {
  const [url = '', ...words] = mark.split(/\s+/);
  const size = words.map((word) => /^(\d+)x(\d+)$/.exec(word)).find(Boolean);
  return {
    html: html.trim(),
    url,
    roles: words.filter((word) => !/^\d+x\d+$|^fetched$|^rendered$/.test(word)) as PageRole[],
    mode: words.includes('fetched') ? 'fetched' : 'rendered',
    size: size ? { width: Number(size[1]), height: Number(size[2]) } : { width: 1280, height: 800 },
  };
}
