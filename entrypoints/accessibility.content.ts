import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectAccessibility } from '../utils/collect/accessibility';
import { collectSpeed } from '../utils/collect/speed';
import { sendMessage } from '../utils/messages';

/** What the background calls in the audited page's isolated world, after injecting this file. */
export interface AccessibilityRunner {
  run(auditId: string, budgetMs: number): Promise<void>;
}

declare global {
  var touchpointAccessibility: AccessibilityRunner | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    globalThis.touchpointAccessibility = { run };
  },
});

/** Sends each batch on its own: a background that was stopped meanwhile is woken by it. */
async function run(auditId: string, budgetMs: number): Promise<void> {
  const before = await collectSpeed(document.documentElement);
  const facts = await collectAccessibility(document, {
    budgetMs,
    onBatch: (soFar, share) => sendMessage('accessibilityBatch', { auditId, facts: soFar, share, done: false }),
  });
  const settled = await collectSpeed(document.documentElement);
  // axe blocks the page while it runs: a tap meanwhile would be answered late because of us.
  const speed = { ...settled, inp: before.inp };
  await sendMessage('accessibilityBatch', { auditId, facts, share: 1, done: true, speed });
}
