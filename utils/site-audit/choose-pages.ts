import type { Page } from '../audit-format';
import type { ContactLink } from '../facts';
import { roleOfLink } from '../page-roles';
import type { PageRole } from '../touchpoints';

export interface WantedPage {
  url: string;
  role: Page['roles'][number];
}

/** A page of the site that was read, or could not be. */
export type KnownPage = Pick<Page, 'url' | 'roles' | 'facts'>;

/** What an audit reads beside the open page, the most telling first: the requests may not suffice for all. */
const WANTED: readonly PageRole[] = ['home', 'contact', 'legal', 'returns', 'help', 'about'];

/** The roles that no page has so far, read or not. */
export function missingRoles(known: readonly KnownPage[]): PageRole[] {
  const roles = new Set(known.flatMap(ownRoles));
  return WANTED.filter((role) => !roles.has(role));
}

/** A contact page that helps too may not be all the help that there is. */
function ownRoles({ roles }: Pick<Page, 'roles'>): PageRole[] {
  const names = roles.map(({ role }) => role);
  return names.filter((role) => role !== 'help' || !names.includes('contact'));
}

/** The pages of the site that are still to be read for an audit, found by the links of the pages that were. */
export function choosePages(known: readonly KnownPage[]): WantedPage[] {
  const links = linksOf(known);
  return unknown(
    known,
    missingRoles(known).flatMap((role) => (role === 'home' ? homeOf(known) : bestLink(links, role)) ?? []),
  );
}

/** A page of each missing role among addresses that say what they are, as a sitemap lists them. */
export function chooseListed(known: readonly KnownPage[], listed: readonly string[]): WantedPage[] {
  const origin = known[0] && new URL(known[0].url).origin;
  const own = listed.filter((url) => new URL(url).origin === origin && isPlain(url));
  const pages = missingRoles(known).flatMap((role) => {
    const called = own.filter((url) => roleOfLink('', new URL(url).pathname) === role);
    const url = called.toSorted((a, b) => a.length - b.length)[0];
    return url ? [{ url, role: { role, why: { code: 'role-listed', params: {} } } }] : [];
  });
  return unknown(known, pages);
}

/** Further pages that links call so: a second contact page, other questions and answers. */
export function chooseFurther(known: readonly KnownPage[]): WantedPage[] {
  const links = pageLinks(linksOf(known)).filter(({ href, role }) => isPlain(href) && role !== 'checkout');
  return unknown(known, links.toSorted((a, b) => rank(b) - rank(a)).map(toWanted));
}

export function linksOf(known: readonly Pick<Page, 'facts'>[]): ContactLink[] {
  return known.flatMap(({ facts }) => (facts.contactLinks.ok ? facts.contactLinks.value : []));
}

function pageLinks(links: readonly ContactLink[]): ContactLink[] {
  return links.filter((link) => link.sameSite && !link.section && link.href !== '');
}

/** Calendars and filters have addresses without end; they show in what is asked of the server. */
function isPlain(url: string): boolean {
  return new URL(url).search === '';
}

function homeOf([start]: readonly KnownPage[]): WantedPage | undefined {
  const { origin, protocol } = new URL(start?.url ?? '');
  if (!protocol.startsWith('http')) return undefined;
  return { url: `${origin}/`, role: { role: 'home', why: { code: 'role-root', params: {} } } };
}

/** Where the site's links lead for such a page. */
export function bestLink(links: readonly ContactLink[], role: PageRole): WantedPage | undefined {
  const candidates = pageLinks(links).filter((link) => link.role === role);
  const best = candidates.toSorted((a, b) => rank(b) - rank(a))[0];
  return best && toWanted(best);
}

function toWanted({ href, role, name }: ContactLink): WantedPage {
  return { url: withoutFragment(href), role: { role, why: { code: 'role-linked', params: { name } } } };
}

const REGION_RANK = { header: 3, nav: 3, footer: 2, main: 1 };

/** A visible link in the menu that is called so beats one in the text whose address only says so. */
function rank(link: ContactLink): number {
  const where = link.evidence.region ? REGION_RANK[link.evidence.region] : 0;
  return (link.matchedBy === 'name' ? 10 : 0) + (link.visible ? 5 : 0) + where;
}

/** Each page once, and none that is known. */
function unknown(known: readonly KnownPage[], wanted: readonly WantedPage[]): WantedPage[] {
  const urls = new Set(known.map(({ url }) => withoutFragment(url)));
  return wanted.filter(({ url }) => {
    const isNew = !urls.has(url);
    urls.add(url);
    return isNew;
  });
}

export function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
