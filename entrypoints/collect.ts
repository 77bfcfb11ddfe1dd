import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Page } from '../utils/audit-format';
import type { WantedPage } from '../utils/choose-pages';
import { type CollectOptions, collectPage } from '../utils/collect/collect-page';
import { collectFetchedPage } from '../utils/collect/fetched-page';
import { openRoot } from '../utils/collect/reading/open-root';
import type { Reading } from '../utils/collect/reading/reading';
import type { ReadPage } from '../utils/other-pages';

/** What the background calls in the audited page's isolated world, after injecting this file. */
export interface PageCollector {
  open(options: CollectOptions): Promise<Page>;
  fetched(wanted: WantedPage, budget: number, options: CollectOptions): Promise<ReadPage>;
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
    fetched: collectFetchedPage,
  };
});

function keepReading(reading: Reading): void {
  globalThis.touchpointReading = reading;
}
