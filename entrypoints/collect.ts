import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Page } from '../utils/audit-format';
import { type CollectOptions, collectPage } from '../utils/collect/collect-page';
import { createFetchReader } from '../utils/collect/fetched-page';
import { openRoot } from '../utils/collect/reading/open-root';
import type { Reading } from '../utils/collect/reading/reading';
import type { SiteReader } from '../utils/site-audit/site-reader';

/** What the background calls in the audited page's isolated world, after injecting this file. */
export interface PageCollector {
  open(options: CollectOptions): Promise<Page>;
  /** Reads the rest of the site from here. */
  reader(options: CollectOptions): SiteReader;
}

declare global {
  var touchpointCollector: PageCollector | undefined;
  /** The page as the collectors read it, until it has settled. */
  var touchpointReading: Reading | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.touchpointCollector = {
    open: (options) =>
      collectPage({ document, url: location.href, mode: 'rendered', openRoot }, { ...options, onRead: keepReading }),
    reader: createFetchReader,
  };
});

function keepReading(reading: Reading): void {
  globalThis.touchpointReading = reading;
}
