import type { Page } from '../audit-format';
import { withRoles } from '../page-roles';
import type { PageRole } from '../touchpoints';
import { bestLink, linksOf, withoutFragment } from './choose-pages';

const LINKED: readonly PageRole[] = ['contact', 'legal', 'returns', 'help', 'about'];

/** Where "Help" leads to the contact page, that page is the help page too. */
export function withLinkedRoles(pages: readonly Page[]): Page[] {
  const links = linksOf(pages);
  const missing = LINKED.filter((role) => !pages.some((page) => page.roles.some((each) => each.role === role)));
  const wanted = missing.flatMap((role) => bestLink(links, role) ?? []);
  return pages.map((page) => {
    const more = wanted.filter(({ url }) => url === withoutFragment(page.url)).map(({ role }) => role);
    return more.length > 0 ? { ...page, roles: withRoles(page.roles, more) } : page;
  });
}
