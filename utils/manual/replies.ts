import type { ManualEntry } from '../audit-format';
import type { Duration } from '../words/durations';
import type { Values } from './answers';
import { manualItem } from './checklist';
import type { Clock } from './manual-item';
import { messageState, type Took } from './test-message';

/** What became of a test message. */
export interface MeasuredReply {
  item: string;
  channel: Clock['channel'];
  isAnswered: boolean;
  took: Took;
  /** What the auditor measures it by; absent where it is what the site promises. */
  promise?: Duration;
}

/** The test messages that were answered, or given up. */
export function measuredReplies(manual: readonly ManualEntry[]): MeasuredReply[] {
  return manual.flatMap(({ id, values }) => {
    const clock = manualItem(id)?.clock;
    const message = messageState(values);
    if (!clock || (message.state !== 'answered' && message.state !== 'unanswered')) return [];
    const { took, state } = message;
    const promise = chosenPromise(values);
    return [{ item: id, channel: clock.channel, isAnswered: state === 'answered', took, ...(promise && { promise }) }];
  });
}

/** The promise that the auditor chose to measure the message by. */
export function chosenPromise({ promiseHours, promiseBusiness }: Values): Duration | undefined {
  if (typeof promiseHours !== 'number' || !(promiseHours > 0)) return undefined;
  return { hours: promiseHours, business: promiseBusiness === true };
}
