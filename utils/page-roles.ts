import type { Page } from './audit-format';
import type { ContactLink } from './facts';
import { isContactLink } from './recognise/links/contact-link';
import { pathSegments } from './recognise/links/link-path';
import { pageRole, rolesNamed } from './recognise/page-role';
import type { PageRole } from './touchpoints';

type Role = Page['roles'][number];

export interface PageIdentity {
  url: string;
  title: string;
  h1: readonly string[];
  contactLinks: readonly ContactLink[];
}

/** The roles that a page has by itself, each with the reason; `other` where nothing speaks for one. */
export function rolesOf(page: PageIdentity): Role[] {
  const roles = [...homeRole(page), ...namedRole(page), ...jointRoles(page), ...sectionRole(page)];
  const once = roles.filter(({ role }, index) => roles.findIndex((other) => other.role === role) === index);
  return once.length > 0 ? once : [{ role: 'other', why: { code: 'role-none', params: {} } }];
}

/** The page keeps its roles and has the wanted ones too. */
export function withRoles(own: readonly Role[], wanted: readonly Role[]): Role[] {
  const all = [...own.filter(({ role }) => role !== 'other'), ...wanted];
  const once = all.filter(({ role }, index) => all.findIndex((other) => other.role === role) === index);
  return once.length > 0 ? once : [...own];
}

/** The root, its index file, or the root of a language. */
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|inicio)(?:\.\w+)?)?$/i;

function homeRole({ url }: PageIdentity): Role[] {
  const { pathname, protocol } = new URL(url);
  const path = protocol === 'file:' ? fileOf(pathname) : pathname;
  return HOME_PATH.test(path) ? [{ role: 'home', why: { code: 'role-path', params: { path } } }] : [];
}

/** Nobody knows where a site of files begins; the index of a folder called after another page is that page. */
function fileOf(pathname: string): string {
  return roleOfLink('', pathname) ? pathname : `/${pathname.split('/').at(-1)}`;
}

/** By the last part of its address, its main heading, or the first part of its title. */
function namedRole({ url, title, h1 }: PageIdentity): Role[] {
  const path = new URL(url).pathname;
  const byPath = roleOfLink('', path);
  if (byPath && byPath !== 'checkout') return [{ role: byPath, why: { code: 'role-path', params: { path } } }];
  const heading = h1.length === 1 ? h1[0] : undefined;
  for (const name of [heading, titleStart(title)]) {
    const role = name && roleOfLink(name, '');
    if (role) return [{ role, why: { code: 'role-title', params: { title: name } } }];
  }
  return [];
}

/** "Help & contact" is both. */
function jointRoles({ url, title, h1 }: PageIdentity): Role[] {
  const file = pathSegments(new URL(url).pathname).at(-1) ?? '';
  const names = [file.replaceAll('-', ' '), ...h1, titleStart(title)];
  return names.flatMap((name) =>
    rolesNamed(name).map((role) => ({ role, why: { code: 'role-title', params: { title: name } } })),
  );
}

const titleStart = (title: string) => title.split(/\s[|–—-]\s|\s*[|»:]\s*/)[0] ?? '';

/** What the name or the address of a link says of the page that it leads to. */
export function roleOfLink(name: string, path: string): PageRole | undefined {
  return isContactLink({ name, path }) ? 'contact' : pageRole({ name, path })?.role;
}

/** A page whose contact link leads to a place on itself is its own contact page. */
function sectionRole({ contactLinks }: PageIdentity): Role[] {
  const section = contactLinks.find((link) => link.role === 'contact' && link.section && /#./.test(link.href));
  const page = contactLinks.some((link) => link.role === 'contact' && !link.section && link.sameSite);
  if (!section || page) return [];
  return [{ role: 'contact', why: { code: 'role-section', params: { name: section.name } } }];
}
