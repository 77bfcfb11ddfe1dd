import type { Page } from '../../audit-format';
import type { CollectOptions } from '../../collect/collect-page';
import type { Reason } from '../../facts';
import { withRoles } from '../../page-roles';
import { isOnSite } from '../../site';
import { type WantedPage, withoutFragment } from '../../site-audit/choose-pages';
import type { Answer, ReadPage, SiteReader } from '../../site-audit/site-reader';
import { collectTab, type DocumentIdentity, identify, inTab } from '../inspect-tab';
import { goTo } from './visit-tab';

/** Who waits longer at a site has left it. */
const TIMEOUT_SECONDS = 30;

/** Reads a site by visiting its pages in a tab, one after the other. */
export function createVisitReader(tabId: number, options: CollectOptions): SiteReader {
  return {
    mode: 'rendered',
    now: () => new Date().toISOString(),
    page: (wanted) => visitPage(tabId, wanted, options),
    text: fetchText,
  };
}

/** It may have led in circles, which no extension can count. */
const COST_OF_A_FAILURE = 3;

/** @throws Error when the tab is closed, or the permission for the site was taken back. */
async function visitPage(tabId: number, wanted: WantedPage, options: CollectOptions): Promise<ReadPage> {
  const arrival = await goTo(tabId, wanted.url, TIMEOUT_SECONDS * 1000);
  if (arrival === 'closed') throw new Error('The window was closed.');
  const document = await identify(tabId);
  if ('reason' in document) return { reason: failureOf(document.reason, arrival), cost: COST_OF_A_FAILURE };
  const { status, redirects } = await inTab(tabId, navigationOf);
  const cost = 1 + Math.max(redirects, withoutFragment(document.url) === wanted.url ? 0 : 1);
  const refused = refusalOf(document, status, options.site);
  if (refused) return { reason: refused, cost };
  await inTab(tabId, untilQuiet, QUIET_MS, LONGEST_UNREST_MS);
  const page = await collectTab(tabId, document.timeOrigin, options);
  if (isLoginWall(page, wanted)) return { reason: { code: 'login', params: {} }, cost };
  return { page: { ...page, roles: withRoles(page.roles, [wanted.role]) }, cost };
}

/** An address that the browser could not open shows a page of its own, which tells nothing. */
function failureOf(reason: Reason, arrival: 'loaded' | 'slow'): Reason {
  if (arrival === 'slow') return { code: 'timeout', params: { seconds: TIMEOUT_SECONDS } };
  return /^(?:pdf|not-html)$/.test(reason.code) ? reason : { code: 'not-reached', params: {} };
}

function refusalOf({ url }: DocumentIdentity, status: number, site: string): Reason | undefined {
  if (!isOnSite(url, site)) return { code: 'left-site', params: { host: new URL(url).host } };
  return status >= 400 ? { code: 'http-status', params: { status } } : undefined;
}

/** Runs in the page. 0 where the browser does not tell. */
function navigationOf(): { status: number; redirects: number } {
  const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
    responseStatus?: number;
  })[];
  return { status: entry?.responseStatus ?? 0, redirects: entry?.redirectCount ?? 0 };
}

/** Pages that scripts write are still changing when they have loaded. */
const QUIET_MS = 500;
const LONGEST_UNREST_MS = 5000;

/** Runs in the page: until its markup has not changed for a moment, or goes on changing for long. */
function untilQuiet(quietMs: number, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      resolve();
    };
    let quiet = setTimeout(end, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(end, longestMs);
  });
}

/** A page with hardly more on it than the form to sign in, in the place of the one that was wanted. */
const LOGIN_TEXT = 1500;

function isLoginWall({ url, facts }: Page, wanted: WantedPage): boolean {
  const isElsewhere = new URL(url).pathname !== new URL(wanted.url).pathname;
  const asksToSignIn = facts.forms.ok && facts.forms.value.some(({ kind }) => kind === 'login');
  return isElsewhere && asksToSignIn && facts.page.ok && facts.page.value.textLength < LOGIN_TEXT;
}

const TEXT_TIMEOUT_SECONDS = 10;
const LONGEST_TEXT = 3_000_000;
const COST_OF_A_REDIRECT = 1;

/** With the permission for the site, the background may ask for what it serves for programs. */
async function fetchText(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TEXT_TIMEOUT_SECONDS * 1000),
      credentials: 'omit',
    });
    const cost = 1 + (response.redirected ? COST_OF_A_REDIRECT : 0);
    if (!response.ok) return { reason: { code: 'http-status', params: { status: response.status } }, cost };
    const type = response.headers.get('content-type') ?? '';
    if (/html/i.test(type)) return { reason: { code: 'not-html', params: { type } }, cost };
    return { text: (await response.text()).slice(0, LONGEST_TEXT), cost };
  } catch {
    return { reason: { code: 'not-reached', params: {} }, cost: 1 };
  }
}
