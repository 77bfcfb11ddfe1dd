import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Page } from '../audit-format';
import type { CollectOptions } from '../collect/collect-page';
import type { Reason } from '../facts';
import type { WantedPage } from '../site-audit/choose-pages';
import type { SiteReader } from '../site-audit/site-reader';

/** What tells one document of a tab from the next one in it. */
export interface DocumentIdentity {
  url: string;
  /** When the document began to load, in milliseconds since 1970. */
  timeOrigin: number;
}

/** Which document the tab shows, or why it may not be read: the one place that knows the browsers' refusals. */
export async function identify(tabId: number): Promise<DocumentIdentity | { reason: Reason }> {
  try {
    const { type, ...identity } = await inTab(tabId, () => ({
      url: location.href,
      timeOrigin: performance.timeOrigin,
      type: document.contentType,
    }));
    if (!/^(?:https?|file):/.test(identity.url)) return { reason: { code: 'not-a-page', params: {} } };
    const refused = refusalOfType(type);
    return refused ? { reason: refused } : identity;
  } catch (error) {
    return { reason: await refusalOf(tabId, String(error)) };
  }
}

/** What no customer is received by: PDF, XML, pictures, plain text. */
function refusalOfType(type: unknown): Reason | undefined {
  if (type === 'application/pdf') return { code: 'pdf', params: {} };
  // An element of the page may have taken the name (DOM clobbering): then it is a page.
  if (typeof type !== 'string' || HTML.test(type)) return undefined;
  return { code: 'not-html', params: { type } };
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** @throws Error when the tab has left, or leaves, the document that began to load at `timeOrigin`. */
export async function collectTab(tabId: number, timeOrigin: number, options: CollectOptions): Promise<Page> {
  await inject(tabId, '/collect.js');
  const collect = (origin: number, given: CollectOptions) =>
    performance.timeOrigin === origin ? globalThis.touchpointCollector?.open(given) : undefined;
  return required(await inTab(tabId, collect, timeOrigin, options));
}

/** Reads the rest of the site from within the open page. Its methods throw when the tab leaves the page meanwhile. */
export function createTabReader(tabId: number, options: CollectOptions): SiteReader {
  const page = (given: CollectOptions, wanted: WantedPage, budget: number) =>
    globalThis.touchpointCollector?.reader(given).page(wanted, budget);
  const text = (given: CollectOptions, url: string, budget: number) =>
    globalThis.touchpointCollector?.reader(given).text(url, budget);
  return {
    mode: 'fetched',
    now: () => new Date().toISOString(),
    page: async (...args) => required(await inTab(tabId, page, options, ...args)),
    text: async (...args) => required(await inTab(tabId, text, options, ...args)),
  };
}

/**
 * Starts what takes longer in the page; its findings come in messages. Resolves when the last one was sent.
 * @throws Error when the tab has left, or leaves, the document that began to load at `timeOrigin`.
 */
export async function startSettling(
  tabId: number,
  timeOrigin: number,
  settling: [string, string, number],
): Promise<void> {
  await inject(tabId, '/settle.js');
  const settle = (origin: number, auditId: string, page: string, budgetMs: number) =>
    performance.timeOrigin === origin ? globalThis.touchpointSettle?.(auditId, page, budgetMs) : undefined;
  required(await inTab(tabId, settle, timeOrigin, ...settling));
}

export function inject(tabId: number, file: ScriptPublicPath): Promise<unknown> {
  return browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/** Runs a function in the page's isolated world; it takes nothing along but its arguments. */
export async function inTab<Args extends unknown[], Value>(
  tabId: number,
  func: (...args: Args) => Value,
  ...args: Args
): Promise<Awaited<Value>> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  return injected?.result as Awaited<Value>;
}

function required<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('The page was left.');
  return value;
}

const STORES = /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/;

/** The address tells more than the browser's error, where it may be seen. */
async function refusalOf(tabId: number, error: string): Promise<Reason> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { code: 'tab-closed', params: {} };
  const { url = '' } = tab;
  const address = `${url} ${error}`;
  const because = (code: string): Reason => ({ code, params: {} });
  if (/\bfile:\/\//.test(address)) return because(import.meta.env.FIREFOX ? 'file-access-firefox' : 'file-access');
  if (STORES.test(url) || /extensions gallery|webstore/i.test(error)) return because('store-page');
  if (/\.pdf(?:$|[?#])/i.test(url)) return because('pdf');
  if (/^https?:/.test(url)) return because('no-permission');
  return because((await mayBeFile(url, error)) ? 'file-access' : 'restricted-page');
}

/** Without the permission for files, Chromium tells as little of one as of an error page or a page's source. */
async function mayBeFile(url: string, error: string): Promise<boolean> {
  if (import.meta.env.FIREFOX || url !== '' || /Cannot access a \S+ URL/.test(error)) return false;
  return !(await browser.extension.isAllowedFileSchemeAccess());
}
