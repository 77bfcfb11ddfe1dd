import {
  type Audit,
  FORMAT,
  type JudgedAudit,
  type Page,
  type ReaderLanguage,
  type Result,
  type Score,
} from './audit-format';
import { withChoicesOf } from './choices';
import type { Reason } from './facts';
import { judge } from './judge';
import { manualResults } from './manual/results';
import { waitingIn } from './manual/waiting';
import { withRoles } from './page-roles';
import { countryFromSignals } from './recognise/country/country';
import { score } from './score';
import { withLinkedRoles } from './site-audit/linked-roles';
import { siteName } from './site-name';
import type { Waiting } from './waiting';

/** What the clock, chance and the browser must give an audit. */
export interface Birth {
  id: string;
  createdAt: string;
  site: string;
  tool: Audit['tool'];
}

/** The catalogue's own weights. */
const CATALOGUE_RUBRIC: Audit['rubric'] = { name: 'catalogue', version: '1', categories: {}, checks: {} };

export function newAudit(birth: Birth, pages: readonly Page[]): Audit {
  const empty: Audit = {
    format: FORMAT,
    ...birth,
    country: { code: null, signals: [] },
    profile: [],
    pages: [],
    signatures: [],
    manual: [],
    notes: '',
    tags: [],
    ignored: [],
    rubric: CATALOGUE_RUBRIC,
  };
  return withPages(empty, pages);
}

/** The audit with these pages too; country and profile are what all its pages together say, or the auditor. */
export function withPages(audit: Audit, more: readonly Page[]): Audit {
  const pages = withLinkedRoles(more.reduce(withPage, audit.pages));
  const facts = pages.flatMap((page) => (page.facts.page.ok ? [page.facts.page.value] : []));
  const country = countryFromSignals(facts.flatMap(({ countrySignals }) => countrySignals));
  const profile = profileOf(facts.flatMap(({ profileSignals }) => profileSignals));
  return withChoicesOf({ ...audit, pages, country, profile }, audit);
}

/** A page that turns out to be one that was read already lends it its roles. */
function withPage(pages: Page[], more: Page): Page[] {
  const same = pages.find(({ url }) => url === more.url);
  if (!same) return [...pages, more];
  return pages.map((page) => (page === same ? { ...page, roles: withRoles(page.roles, more.roles) } : page));
}

/** The audit with facts of one page replaced: values that settle later replace the quick ones. */
export function withFacts(audit: Audit, url: string, facts: Partial<Page['facts']>): Audit {
  const pages = audit.pages.map((page) => {
    if (page.url !== url) return page;
    const all = { ...page.facts, ...facts };
    return { ...page, facts: all, circumstances: { ...page.circumstances, consent: consentIn(all) } };
  });
  return { ...audit, pages };
}

/** Whether something is still awaited. */
export function isPending({ pages }: Audit): boolean {
  return pages.some((page) => pendingIn(page).length > 0);
}

/** The audit with a reason in the place of everything that was still awaited. */
export function withoutPending(audit: Audit, reason: Reason): Audit {
  const lost = { ok: false as const, reason };
  const pages = audit.pages.map((page) => ({
    ...page,
    facts: { ...page.facts, ...Object.fromEntries(pendingIn(page).map((name) => [name, lost])) },
  }));
  return { ...audit, pages };
}

function pendingIn({ facts }: Page): string[] {
  return Object.entries(facts).flatMap(([name, fact]) => (!fact.ok && fact.reason.code === 'pending' ? [name] : []));
}

function consentIn({ overlays }: Page['facts']): Page['circumstances']['consent'] {
  if (!overlays.ok) return 'unknown';
  return overlays.value.some(({ kind }) => kind === 'consent') ? 'shown' : 'none';
}

export function withScreenshot(audit: Audit, page: string, screenshot: string): Audit {
  return { ...audit, pages: audit.pages.map((each) => (each.url === page ? { ...each, screenshot } : each)) };
}

/** What today's checks say of the audit, in the reader's language. */
export function judged(audit: Audit, language: ReaderLanguage): JudgedAudit {
  const results = resultsOf(audit, language);
  return { ...audit, language, results, score: score(results, audit.rubric) };
}

function resultsOf(audit: Audit, language: ReaderLanguage): Result[] {
  return [...judge(audit, language), ...manualResults(audit, language)];
}

/** What a list of audits shows, without reading their facts. */
export interface Summary {
  id: string;
  site: string;
  createdAt: string;
  /** Null below 60 % coverage. */
  total: number | null;
  low: number;
  high: number;
  coverage: number;
  counts: Score['counts'];
  pages: number;
  /** Test messages that wait for an answer; absent where none does. */
  waiting?: Waiting;
  /** The version of the tool whose checks gave these figures. */
  judgedBy: string;
}

export function summaryOf(audit: Audit): Summary {
  const { total, low, high, coverage, counts } = score(resultsOf(audit, 'en'), audit.rubric);
  const { id, createdAt } = audit;
  const site = siteName(audit);
  const waiting = waitingIn(audit.manual);
  return {
    id,
    site,
    createdAt,
    total,
    low,
    high,
    coverage,
    counts,
    pages: audit.pages.length,
    ...(waiting && { waiting }),
    judgedBy: audit.tool.version,
  };
}

function profileOf(signals: readonly { kind: string; value: string }[]): Audit['profile'] {
  const kinds = [...new Set(signals.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    signals: [...new Set(signals.filter((signal) => signal.kind === kind).map(({ value }) => value))],
  }));
}
