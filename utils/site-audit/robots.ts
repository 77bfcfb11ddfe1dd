import robotsParser from 'robots-parser';
import type { Reason } from '../facts';
import type { Answer } from './site-reader';

/** The name that a site may address us by in its robots.txt; else what it says to all counts. */
const OUR_NAME = 'TouchpointAudit';

/** What a site asks of programs that come by themselves. */
export type Robots = { text: string } | { closed: Reason };

/**
 * Without a robots.txt everything may be read; a server that fails to say is not to be burdened further (RFC 9309,
 * 2.3.1.3 and 2.3.1.4).
 */
export function robotsOf(answer: Answer): Robots {
  if (answer.text !== undefined) return { text: answer.text };
  const { code, params } = answer.reason;
  const isMissing = code === 'http-status' && Number(params.status) < 500 && Number(params.status) !== 429;
  const isPage = code === 'not-html';
  return isMissing || isPage ? { text: '' } : { closed: answer.reason };
}

/** Why a page that nobody named may not be read, or nothing where it may. */
export function barredBy(robots: Robots, url: string): Reason | undefined {
  if ('closed' in robots) return whyClosed(robots.closed);
  const allowed = robotsParser(`${new URL(url).origin}/robots.txt`, robots.text).isAllowed(url, OUR_NAME);
  return allowed === false ? { code: 'robots', params: {} } : undefined;
}

/** Where the open page's own policy forbids every request, the site was not even asked. */
function whyClosed(reason: Reason): Reason {
  return reason.code === 'blocked-by-page' ? reason : { code: 'robots-unknown', params: {} };
}

/** Where the site says that its pages are listed. */
export function sitemapsIn(robots: Robots, site: string): string[] {
  return 'closed' in robots ? [] : robotsParser(`${site}/robots.txt`, robots.text).getSitemaps();
}
