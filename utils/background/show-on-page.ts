import { browser } from 'wxt/browser';
import type { Evidence } from '../facts';
import { inject, inTab } from './inspect-tab';
import { tabAuditOf } from './running';

/** Scrolls to the element and outlines it; false where its page is not open any more or has changed. */
export async function showOnPage(auditId: string, evidence: Evidence): Promise<boolean> {
  const audit = await tabAuditOf(auditId);
  if (!audit || !evidence.selector || audit.url !== evidence.page) return false;
  const { tabId, timeOrigin } = audit;
  const shown = await outline(tabId, evidence.selector, timeOrigin);
  if (shown) await browser.tabs.update(tabId, { active: true });
  return shown;
}

/** A closed tab, or one that went elsewhere, cannot show anything: that is the answer, not an error. */
async function outline(tabId: number, selector: string, timeOrigin: number): Promise<boolean> {
  try {
    await inject(tabId, '/outline.js');
    const show = (path: string, origin: number) => globalThis.touchpointOutline?.(path, origin);
    return (await inTab(tabId, show, selector, timeOrigin)) === true;
  } catch {
    return false;
  }
}
