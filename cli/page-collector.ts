import type { Page } from '../utils/audit-format';
import { collectAccessibility } from '../utils/collect/accessibility';
import { type CollectOptions, collectPage } from '../utils/collect/collect-page';
import { fetchPage } from '../utils/collect/fetch-page';
import { readOtherPages } from '../utils/collect/other-pages';
import { collectSpeed } from '../utils/collect/speed';

/** The extension's own collectors, in an isolated world of a page that the command line opened. */
globalThis.touchpointPage = {
  async rendered(options: CollectOptions): Promise<Page[]> {
    const open = await collectPage({ document, url: location.href, mode: 'rendered' }, options);
    const others = await readOtherPages(open, options, async () => undefined);
    const accessibility = await collectAccessibility(document, { onBatch: () => undefined });
    const speed = await collectSpeed(document.documentElement);
    const settled = {
      accessibility: { ok: true as const, value: accessibility },
      speed: { ok: true as const, value: speed },
    };
    return [{ ...open, facts: { ...open.facts, ...settled } }, ...others];
  },

  async fetched(options: CollectOptions): Promise<Page[]> {
    const { html, url } = await readAgain(options.site);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const open = await collectPage({ document: parsed, url, mode: 'fetched' }, options);
    return [open, ...(await readOtherPages(open, options, async () => undefined))];
  },
};

declare global {
  var touchpointPage: Record<'rendered' | 'fetched', (options: CollectOptions) => Promise<Page[]>>;
}

/** @throws Error with the reason's code where the page cannot be read a second time. */
async function readAgain(site: string): Promise<{ html: string; url: string }> {
  if (location.protocol === 'file:') return { html: document.documentElement.outerHTML, url: location.href };
  const fetched = await fetchPage(location.href, site);
  if ('reason' in fetched) throw new Error(fetched.reason.code);
  return fetched;
}
