import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Page } from '../utils/audit-format';
import { type CollectOptions, collectPage } from '../utils/collect/collect-page';
import { openRoot } from '../utils/collect/open-root';
import { readOtherPages } from '../utils/collect/other-pages';
import { sendMessage } from '../utils/messages';

/** What the background calls in the audited page's isolated world, after injecting this file. */
export interface PageCollector {
  collect(options: CollectOptions): Promise<Page>;
  readOthers(open: Page, options: CollectOptions): Promise<Page[]>;
}

declare global {
  var touchpointCollector: PageCollector | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.touchpointCollector = {
      collect: (options) => collectPage({ document, url: location.href, mode: 'rendered', openRoot }, options),
      readOthers: (open, options) =>
        readOtherPages(open, options, (url) => sendMessage('readingPage', { auditId: options.auditId, url })),
    };
  },
});
