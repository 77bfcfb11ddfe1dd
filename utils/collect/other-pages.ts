import type { Page } from '../audit-format';
import { choosePages, type WantedPage } from '../choose-pages';
import type { Reason } from '../facts';
import { withRoles } from '../page-roles';
import { isOnSite } from '../site';
import { type CollectOptions, collectPage, unreadPage } from './collect-page';
import { fetchPage } from './fetch-page';

/** Requests of one audit, redirects included. A redirect's further hops cannot be seen, so one counts as two. */
const REQUEST_BUDGET = 8;
const COST_OF_A_REDIRECT = 2;

/** A fetched page with less text than this, and with scripts, writes its content when it is opened. */
const LEAST_TEXT = 200;

/**
 * Reads the site's home, contact and legal pages as far as the open page is none of them: one request at a time.
 * @param onPage is told of each page before it is read.
 */
export async function readOtherPages(
  open: Page,
  options: CollectOptions,
  onPage: (url: string) => Promise<void>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let budget = REQUEST_BUDGET;
  const tried = () => [open, ...pages];
  for (let wanted = choosePages(tried(), open.url)[0]; wanted; wanted = choosePages(tried(), open.url)[0]) {
    await onPage(wanted.url);
    const { page, cost } = await read(wanted, { open, options, budget });
    budget -= cost;
    pages.push(page);
  }
  return pages;
}

interface Circumstance {
  open: Page;
  options: CollectOptions;
  budget: number;
}

async function read(
  wanted: WantedPage,
  { open, options, budget }: Circumstance,
): Promise<{ page: Page; cost: number }> {
  const unread = (reason: Reason, cost: number) => ({
    page: unreadPage({ url: wanted.url, roles: [wanted.role], mode: 'fetched' }, reason),
    cost,
  });
  const barred = barrier(wanted.url, open.url, options.site);
  if (barred) return unread(barred, 0);
  if (budget < 1 + COST_OF_A_REDIRECT) return unread({ code: 'budget-spent', params: { requests: REQUEST_BUDGET } }, 0);
  const fetched = await fetchPage(wanted.url, options.site);
  if ('reason' in fetched) return unread(fetched.reason, 1 + COST_OF_A_REDIRECT);
  const cost = 1 + (fetched.redirected ? COST_OF_A_REDIRECT : 0);
  const document = new DOMParser().parseFromString(fetched.html, 'text/html');
  const page = await collectPage({ document, url: fetched.url, mode: 'fetched' }, options);
  if (isEmptyShell(page, fetched.html)) return unread({ code: 'client-rendered', params: {} }, cost);
  return { page: { ...page, roles: withRoles(page.roles, [wanted.role]) }, cost };
}

/** Without further permission, a page may read only what has its own origin. */
function barrier(url: string, from: string, site: string): Reason | undefined {
  if (new URL(from).protocol === 'file:') return { code: 'file-page', params: {} };
  if (!isOnSite(url, site) || new URL(url).origin !== new URL(from).origin) {
    return { code: 'other-site', params: { host: new URL(url).host } };
  }
  return undefined;
}

function isEmptyShell(page: Page, html: string): boolean {
  return page.facts.page.ok && page.facts.page.value.textLength < LEAST_TEXT && /<script\b/i.test(html);
}
