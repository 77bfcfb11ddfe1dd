import type { Page } from '../audit-format';
import type { Reason } from '../facts';
import { withRoles } from '../page-roles';
import { isOnSite } from '../site';
import type { WantedPage } from '../site-audit/choose-pages';
import type { Answer, ReadPage, SiteReader } from '../site-audit/site-reader';
import { type CollectOptions, collectPage } from './collect-page';
import { fetchPage } from './fetch-page';

/** A fetched page with less text than this, and with scripts, writes its content when it is opened. */
const LEAST_TEXT = 200;

/** Reads the site from within the open page. */
export function createFetchReader(options: CollectOptions): SiteReader {
  return {
    mode: 'fetched',
    now: () => new Date().toISOString(),
    page: (wanted, budget) => fetchedPage(wanted, budget, options),
    text: (url, budget) => fetchText(url, budget, options.site),
  };
}

async function fetchedPage(wanted: WantedPage, budget: number, options: CollectOptions): Promise<ReadPage> {
  const barred = barrier(wanted.url, options.site);
  if (barred) return { reason: barred, cost: 0 };
  const fetched = await fetchPage(wanted.url, { site: options.site, budget });
  if ('reason' in fetched) return fetched;
  const { cost } = fetched;
  const document = new DOMParser().parseFromString(fetched.html, 'text/html');
  const page = await collectPage({ document, url: fetched.url, mode: 'fetched' }, options);
  if (isEmptyShell(page, fetched.html)) return { reason: { code: 'client-rendered', params: {} }, cost };
  return { page: { ...page, roles: withRoles(page.roles, [wanted.role]) }, cost };
}

async function fetchText(url: string, budget: number, site: string): Promise<Answer> {
  const barred = barrier(url, site);
  if (barred) return { reason: barred, cost: 0 };
  const fetched = await fetchPage(url, { site, budget, kind: 'text' });
  return 'reason' in fetched ? fetched : { text: fetched.html, cost: fetched.cost };
}

/** Without further permission, a page may read only what has its own origin. */
function barrier(url: string, site: string): Reason | undefined {
  if (location.protocol === 'file:') return { code: 'file-page', params: {} };
  // A sandboxed page has an origin of its own, which no other page shares.
  if (window.origin === 'null') return { code: 'blocked-by-page', params: {} };
  if (!isOnSite(url, site) || new URL(url).origin !== location.origin) {
    return { code: 'other-site', params: { host: new URL(url).host } };
  }
  return undefined;
}

function isEmptyShell({ facts }: Page, html: string): boolean {
  return facts.page.ok && facts.page.value.textLength < LEAST_TEXT && /<script\b/i.test(html);
}
