import type { ReplyPromise } from '../facts';
import type { PageView, SiteView } from '../site-view';

export interface GeneralPromise {
  promise: ReplyPromise;
  page: PageView<'replyPromises'>;
}

/** What is promised to anybody who asks; terms of returns and of the law promise other things. */
export function generalPromises(site: Pick<SiteView<'replyPromises'>, 'pages'>): GeneralPromise[] {
  return site.pages
    .filter(({ roles }) => !roles.every((role) => role === 'legal' || role === 'returns' || role === 'checkout'))
    .flatMap((page) => page.facts.replyPromises.map((promise) => ({ promise, page })))
    .filter(({ promise }) => promise.scope === 'general');
}
