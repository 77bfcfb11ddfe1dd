import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openRoot } from '../utils/collect/open-root';
import { settle } from '../utils/collect/settle';
import { sendMessage } from '../utils/messages';

declare global {
  /** What the background calls in the audited page's isolated world, after injecting this file. */
  var touchpointSettle: ((auditId: string, budgetMs: number) => Promise<void>) | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.touchpointSettle = (auditId, budgetMs) =>
    settle(
      { document, url: location.href, mode: 'rendered', openRoot },
      // Each part is a message of its own: a background that was stopped meanwhile is woken by it.
      { budgetMs, onFacts: (facts, share) => sendMessage('settled', { auditId, facts, share }) },
    );
});
