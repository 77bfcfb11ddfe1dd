import type { ManualEntry } from '../audit-format';
import { manualItem } from './registry';
import { messageState } from './test-message';

/** Test messages that wait for an answer. */
export interface Waiting {
  count: number;
  /** When the oldest of them was sent. */
  since: string;
}

export function waitingIn(manual: readonly ManualEntry[]): Waiting | undefined {
  const sent = manual.flatMap(({ id, values }) => {
    const message = messageState(values);
    return manualItem(id)?.clock && message.state === 'waiting' ? [message.sentAt] : [];
  });
  return together(sent.map((since) => ({ count: 1, since })));
}

/** Those of several audits. */
export function together(each: readonly Waiting[]): Waiting | undefined {
  const [oldest] = each.map(({ since }) => since).sort();
  return oldest === undefined ? undefined : { count: each.reduce((sum, { count }) => sum + count, 0), since: oldest };
}
