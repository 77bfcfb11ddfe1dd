import type { TopicFound } from '../facts';
import { isEditorialPath, pathSegments } from '../recognise/links/link-path';
import type { PageView, SiteView } from '../site-view';
import { withinReach } from './phones';

type Page = PageView<'topics'>;

/** What a page says about any of the topics, as far as a customer gets to it. */
export function topicsOn({ facts }: Page, ...topics: string[]): TopicFound[] {
  return facts.topics.filter((found) => topics.includes(found.topic) && withinReach(found));
}

/** The same over all pages; on most sites the same links stand on each of them. */
export function topicsOf(site: SiteView<'topics'>, ...topics: string[]): TopicFound[] {
  return site.pages.flatMap((page) => topicsOn(page, ...topics));
}

/** What leads to a topic or is its headline: links, buttons and headings that are no articles. */
export function signsOf(site: SiteView<'topics'>, ...topics: string[]): TopicFound[] {
  return site.pages.flatMap((page) =>
    topicsOn(page, ...topics).filter((found) => {
      if (found.place === 'heading') return !isOnlyLegal(page) && !isLong(found) && !isArticle(found);
      return (found.place === 'link' || found.place === 'button') && !isLong(found) && !isArticle(found);
    }),
  );
}

/** Only what stands in terms and conditions. */
export function isOnlyLegal({ roles }: Pick<Page, 'roles'>): boolean {
  return roles.length > 0 && roles.every((role) => role === 'legal' || role === 'checkout');
}

/** The words of a sign, as somebody reads them. */
const LONGEST_SIGN = 60;

const isLong = ({ evidence }: TopicFound) => evidence.quote.length > LONGEST_SIGN;

function isArticle({ href }: TopicFound): boolean {
  return href !== undefined && isEditorialPath(pathSegments(href));
}
