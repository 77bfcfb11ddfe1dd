import { browser } from 'wxt/browser';
import type { Evidence } from '../facts';
import { inject, inTab } from './inspect-tab';
import { tabAuditOf } from './running';

/** What is to be shown, and in which tab; without one, in the tab that was audited. */
export interface PlaceToShow {
  auditId: string;
  evidence: Evidence;
  tabId?: number;
}

/** Scrolls to the element and outlines it; false where its page is not open there or has changed. */
export async function showOnPage({ auditId, evidence, tabId }: PlaceToShow): Promise<boolean> {
  const audited = await tabAuditOf(auditId);
  const tab = tabId ?? audited?.tabId;
  if (tab === undefined) return false;
  const shown = await outline(tab, evidence, audited?.timeOrigin ?? 0);
  if (shown) await browser.tabs.update(tab, { active: true });
  return shown;
}

/** A closed tab, or one that went elsewhere, cannot show anything: that is the answer, not an error. */
async function outline(tabId: number, evidence: Evidence, auditedOrigin: number): Promise<boolean> {
  try {
    await inject(tabId, '/outline.js');
    const show = (place: Evidence, origin: number) => globalThis.touchpointOutline?.(place, origin);
    return (await inTab(tabId, show, evidence, auditedOrigin)) === true;
  } catch {
    return false;
  }
}
