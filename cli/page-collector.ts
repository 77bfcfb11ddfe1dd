import type { Page } from '../utils/audit-format';
import { type CollectOptions, collectPage } from '../utils/collect/collect-page';
import { fetchPage } from '../utils/collect/fetch-page';
import { createFetchReader } from '../utils/collect/fetched-page';
import type { Reading } from '../utils/collect/reading/reading';
import type { Source } from '../utils/collect/reading/walk';
import { settle } from '../utils/collect/settle';
import { newWork } from '../utils/site-audit/next-step';
import { readOtherPages } from '../utils/site-audit/read-site';
import { REQUESTS } from '../utils/site-audit/requests';

/** The extension's own collectors, in an isolated world of a page that the command line opened. */
globalThis.touchpointPage = {
  async rendered(options: CollectOptions): Promise<Page[]> {
    const source: Source = { document, url: location.href, mode: 'rendered' };
    let reading: Reading | undefined;
    const open = await collectPage(source, {
      ...options,
      onRead: (read) => {
        reading = read;
      },
    });
    const others = await readOthers(open, options);
    let facts = open.facts;
    await settle(source, {
      reading,
      onFacts: (more) => {
        facts = { ...facts, ...more };
      },
    });
    return [{ ...open, facts }, ...others];
  },

  async fetched(options: CollectOptions): Promise<Page[]> {
    const { html, url } = await readAgain(options.site);
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const open = await collectPage({ document: parsed, url, mode: 'fetched' }, options);
    return [open, ...(await readOthers(open, options))];
  },
};

declare global {
  var touchpointPage: Record<'rendered' | 'fetched', (options: CollectOptions) => Promise<Page[]>>;
}

function readOthers(open: Page, options: CollectOptions): Promise<Page[]> {
  return readOtherPages(open, newWork(REQUESTS), createFetchReader(options));
}

/** @throws Error with the reason's code where the page cannot be read a second time. */
async function readAgain(site: string): Promise<{ html: string; url: string }> {
  if (location.protocol === 'file:') return { html: document.documentElement.outerHTML, url: location.href };
  const fetched = await fetchPage(location.href, { site, budget: REQUESTS });
  if ('reason' in fetched) throw new Error(fetched.reason.code);
  return fetched;
}
