import type { ContactLink } from '../facts';
import type { SiteView } from '../site-view';
import type { PageRole } from '../touchpoints';

/** The site links to a page with this role, and none was read: nobody knows what stands there. */
export function isUnread(site: SiteView<'contactLinks'>, role: PageRole): boolean {
  const read = site.pages.filter((page) => page.roles.includes(role));
  // A contact page that helps too may not be all the help that there is.
  if (read.some(({ roles }) => role !== 'help' || !roles.includes('contact'))) return false;
  const isRead = ({ href }: ContactLink) => read.some(({ url }) => url === href.split('#')[0]);
  const links = site.pages.flatMap(({ facts }) => facts.contactLinks);
  return links.some((link) => link.role === role && !link.section && !isRead(link));
}

/** Home was read, and the contact and legal page too or there is no link to one: what was not found there is absent. */
export function wasSearched(site: SiteView<'contactLinks'>): boolean {
  return (
    site.pages.some(({ roles }) => roles.includes('home')) && !isUnread(site, 'contact') && !isUnread(site, 'legal')
  );
}

/** Enough to say where we looked. */
const MOST_PATHS = 6;

/** Where was looked: the paths of the pages that were read. */
export function pathsRead({ pages }: { pages: readonly { url: string }[] }): string {
  const paths = pages.map(({ url }) => new URL(url).pathname);
  return [...paths.slice(0, MOST_PATHS), ...(paths.length > MOST_PATHS ? ['…'] : [])].join(', ');
}
