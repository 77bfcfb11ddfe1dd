import { newAudit } from '../audit';
import type { Page } from '../audit-format';
import { chosenCountry, withChoicesOf } from '../choices';
import type { CollectOptions } from '../collect/collect-page';
import { readNewestAudit, saveAudit } from '../store';
import { keep } from './keep';
import { tool } from './tool';

/** The time that axe-core may take on a page. A judgement: who waits longer has closed the popup. */
export const ACCESSIBILITY_BUDGET_MS = 20_000;

/** How the site's pages are collected: with the country that the auditor chose for it, if any. */
export async function optionsFor(site: string): Promise<CollectOptions> {
  const last = await readNewestAudit(site);
  return { site, chosenCountry: last && chosenCountry(last) };
}

/** Stores an audit of its first page; what the auditor chose for the site before holds for it too. */
export async function beginAudit(id: string, site: string, first: Page): Promise<void> {
  const last = await readNewestAudit(site);
  const fresh = newAudit({ id, site, createdAt: first.at, tool: await tool() }, [first]);
  await saveAudit(keep(last ? withChoicesOf(fresh, last) : fresh));
}
