import { browser } from 'wxt/browser';
import type { Progress } from '../progress';
import { siteOf } from '../registrable-domain';
import { readNewestAudit } from '../store';
import type { TabView } from '../tab-view';
import { isSamePage } from '../this-page';
import { tabAudit } from './running';

/** Which page the tab shows and what is stored of its site; the page itself is not touched. */
export async function viewTab(tabId: number): Promise<TabView> {
  // The address is told for sites that gave access and where the toolbar button was clicked, so it says which those are.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url) return { shows: 'hidden' };
  const { url } = tab;
  if (!/^(?:https?|file):/.test(url)) return { shows: 'nothing' };
  const site = siteOf(url);
  const audit = await readNewestAudit(site);
  const progress = await progressOf(tabId, url);
  return { shows: 'page', url, site, ...(audit && { auditId: audit.id }), ...(progress && { progress }) };
}

async function progressOf(tabId: number, url: string): Promise<Progress | undefined> {
  const audit = await tabAudit(tabId);
  return audit && isSamePage(audit.url, url) && audit.progress.step !== 'done' ? audit.progress : undefined;
}
