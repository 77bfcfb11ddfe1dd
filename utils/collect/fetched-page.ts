import type { WantedPage } from '../choose-pages';
import type { Reason } from '../facts';
import type { ReadPage } from '../other-pages';
import { REQUEST_BUDGET } from '../other-pages';
import { withRoles } from '../page-roles';
import { isOnSite } from '../site';
import { type CollectOptions, collectPage, unreadPage } from './collect-page';
import { fetchPage } from './fetch-page';

/** The hops of a redirect cannot be counted from a page, so one counts as two requests beside the answer. */
const COST_OF_A_REDIRECT = 2;

/** A fetched page with less text than this, and with scripts, writes its content when it is opened. */
const LEAST_TEXT = 200;

/** Reads another page of the site from within the open one, with at most `budget` requests. */
export async function collectFetchedPage(
  wanted: WantedPage,
  budget: number,
  options: CollectOptions,
): Promise<ReadPage> {
  const barred = barrier(wanted.url, options.site);
  if (barred) return unread(wanted, barred, 0);
  if (budget < 1 + COST_OF_A_REDIRECT) {
    return unread(wanted, { code: 'budget-spent', params: { requests: REQUEST_BUDGET } }, 0);
  }
  const fetched = await fetchPage(wanted.url, options.site);
  if ('reason' in fetched) return unread(wanted, fetched.reason, 1 + COST_OF_A_REDIRECT);
  const cost = 1 + (fetched.redirected ? COST_OF_A_REDIRECT : 0);
  const document = new DOMParser().parseFromString(fetched.html, 'text/html');
  const page = await collectPage({ document, url: fetched.url, mode: 'fetched' }, options);
  if (isEmptyShell(page, fetched.html)) return unread(wanted, { code: 'client-rendered', params: {} }, cost);
  return { page: { ...page, roles: withRoles(page.roles, [wanted.role]) }, cost };
}

function unread({ url, role }: WantedPage, reason: Reason, cost: number): ReadPage {
  return { page: unreadPage({ url, roles: [role], mode: 'fetched' }, reason), cost };
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

function isEmptyShell({ facts }: ReadPage['page'], html: string): boolean {
  return facts.page.ok && facts.page.value.textLength < LEAST_TEXT && /<script\b/i.test(html);
}
