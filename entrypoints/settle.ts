import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '../utils/collect/reading/open-root';
import { settle } from '../utils/collect/settle';
import { sendMessage } from '../utils/messages';

declare global {
  /** What the background calls in the audited page's isolated world, after injecting this file. True when all is sent. */
  var touchpointSettle: ((auditId: string, page: string, budgetMs: number) => Promise<true>) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.touchpointSettle = async (auditId, page, budgetMs) => {
    const reading = globalThis.touchpointReading;
    globalThis.touchpointReading = undefined;
    await settle(
      { document, url: location.href, mode: 'rendered', openRoot },
      // Each part is a message of its own: a background that was stopped meanwhile is woken by it.
      { reading, budgetMs, onFacts: (facts, share) => sendMessage('settled', { auditId, page, facts, share }) },
    );
    return true;
  };
});
