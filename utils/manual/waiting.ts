import type { ManualEntry } from '../audit-format';
import { together, type Waiting } from '../waiting';
import { manualItem } from './checklist';
import { messageState } from './test-message';

/** The test messages of an audit that wait; undefined where none does. */
export function waitingIn(manual: readonly ManualEntry[]): Waiting | undefined {
  const sent = manual.flatMap(({ id, values }) => {
    const message = messageState(values);
    return manualItem(id)?.clock && message.state === 'waiting' ? [message.sentAt] : [];
  });
  return together(sent.map((since) => ({ count: 1, since })));
}
