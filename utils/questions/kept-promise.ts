import type { Evidence, ReplyPromise } from '../facts';
import type { Clock } from '../manual/manual-item';
import type { MeasuredReply } from '../manual/replies';
import type { SiteView } from '../site-view';
import type { Duration } from '../words/durations';
import { generalPromises } from './general-promises';

export type TimedPromise = ReplyPromise & { hours: number };

/** The promises that a customer can read and that name a time. */
export function timedPromises(site: Pick<SiteView<'replyPromises'>, 'pages'>): TimedPromise[] {
  return generalPromises(site)
    .map(({ promise }) => promise)
    .filter((promise): promise is TimedPromise => promise.visible && promise.hours !== null);
}

/** A promise, and what a test message met. */
export interface Comparison {
  promise: Duration;
  /** The time that counts: without the weekends where working time was promised. */
  took: Duration;
  /** How many times as long it took as was promised. */
  factor: number;
  /** Where it was promised; none where the auditor said it. */
  evidence: Evidence[];
}

/** The promise that the message is measured by: the auditor's, else the shortest that the site makes for its channel. */
export function keptPromise(reply: MeasuredReply, promises: readonly TimedPromise[]): Comparison | undefined {
  const shortest = promisesFor(reply.channel, promises)[0];
  const promise = reply.promise ?? shortest;
  if (!promise) return undefined;
  const { hours, business } = promise;
  const took = business ? reply.took.workingHours : reply.took.hours;
  return {
    promise: { hours, business },
    took: { hours: took, business },
    factor: took / hours,
    evidence: reply.promise || !shortest ? [] : [shortest.evidence],
  };
}

/** What is promised for a channel, the shortest first. */
export function promisesFor(channel: Clock['channel'], promises: readonly TimedPromise[]): TimedPromise[] {
  return promises.filter((promise) => channelOf(promise) === channel).toSorted((a, b) => a.hours - b.hours);
}

/** Chats and calls are answered in other times than letters, and what names no channel means the written ones. */
export function channelOf({ channel }: ReplyPromise): Clock['channel'] | 'phone' {
  return channel === undefined || channel === 'email' || channel === 'form' ? 'written' : channel;
}
