import type { Page } from './audit-format';
import type { ContactLink } from './facts';
import type { PageRole } from './touchpoints';

export interface WantedPage {
  url: string;
  role: Page['roles'][number];
}

/** What an audit reads beside the open page, the most telling first: the requests may not suffice for all. */
const WANTED: readonly PageRole[] = ['home', 'contact', 'legal', 'returns', 'help', 'about'];

/**
 * The pages of the site that are still to be read for an audit, found by the links of the pages that were.
 * @param known the pages read so far, and those that could not be.
 */
export function choosePages(known: readonly Pick<Page, 'url' | 'roles' | 'facts'>[], start: string): WantedPage[] {
  const roles = new Set(known.flatMap((page) => page.roles.map(({ role }) => role)));
  const urls = new Set(known.map(({ url }) => withoutFragment(url)));
  const links = known.flatMap(({ facts }) => (facts.contactLinks.ok ? facts.contactLinks.value : []));
  return WANTED.filter((role) => !roles.has(role)).flatMap((role) => {
    const wanted = role === 'home' ? homeOf(start) : bestLink(links, role);
    return wanted && !urls.has(withoutFragment(wanted.url)) ? [wanted] : [];
  });
}

function homeOf(start: string): WantedPage | undefined {
  const { origin, protocol } = new URL(start);
  if (!protocol.startsWith('http')) return undefined;
  return { url: `${origin}/`, role: { role: 'home', why: { code: 'role-root', params: {} } } };
}

function bestLink(links: readonly ContactLink[], role: PageRole): WantedPage | undefined {
  const candidates = links.filter((link) => link.role === role && link.sameSite && !link.section && link.href !== '');
  const best = candidates.toSorted((a, b) => rank(b) - rank(a))[0];
  return (
    best && {
      url: withoutFragment(best.href),
      role: { role, why: { code: 'role-linked', params: { name: best.name } } },
    }
  );
}

const REGION_RANK = { header: 3, nav: 3, footer: 2, main: 1 };

/** A visible link in the menu that is called so beats one in the text whose address only says so. */
function rank(link: ContactLink): number {
  const where = link.evidence.region ? REGION_RANK[link.evidence.region] : 0;
  return (link.matchedBy === 'name' ? 10 : 0) + (link.visible ? 5 : 0) + where;
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
