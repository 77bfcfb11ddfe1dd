import type { ContactLink } from '../facts';
import { isContactLink } from '../recognise/links/contact-link';
import { pageRole } from '../recognise/page-role';
import type { PageRole } from '../touchpoints';
import { attr, hasAttr, tagOf } from './dom';
import { linkTarget } from './link-target';
import { lookOf } from './look/look';
import { locate } from './reading/located';
import type { Pace } from './reading/pace';
import type { Control, Reading } from './reading/reading';

/** Links to where customers are received: the contact page or section, and legal, returns, help and about pages. */
export async function collectContactLinks(reading: Reading, isOwn: IsOwn, pace: Pace): Promise<ContactLink[]> {
  const found: ContactLink[] = [];
  const recognise = remembering();
  const isNew = createIsNew();
  for (const control of reading.controls) {
    const recognised = recognise(control.name, pathOf(control, reading));
    if (recognised && isNew(recognised, control)) found.push(toContactLink(control, recognised, { reading, isOwn }));
    const pause = pace();
    if (pause) await pause;
  }
  return found;
}

/** Whether an address belongs to the audited site. */
export type IsOwn = (url: string) => boolean;

interface Recognised {
  role: PageRole;
  matchedBy: 'name' | 'path';
}

function toContactLink(
  control: Control,
  recognised: Recognised,
  { reading, isOwn }: { reading: Reading; isOwn: IsOwn },
): ContactLink {
  const { element, order, name } = control;
  const written = attr(element, 'href');
  const href = isLink(control) ? control.href : '';
  return {
    ...recognised,
    name: name.slice(0, LONGEST_NAME),
    href,
    sameSite: href === '' || isOwn(href),
    section: !isLink(control) || written.startsWith('#') || sameDocument(href, reading.source.url),
    target: linkTarget(element, href, { reading, isOwn }),
    ...lookOf(element, reading),
    ...locate(element, order, name || written, reading),
  };
}

const LONGEST_NAME = 200;

const isLink = ({ element }: Control): boolean => /^(?:a|area)$/.test(tagOf(element)) && hasAttr(element, 'href');

/** A judgement: a button that stands under every product of a shop tells no more the twentieth time. */
const MOST_ALIKE = 12;

function createIsNew() {
  const counts = new Map<string, number>();
  return ({ role }: Recognised, { name, href }: Control): boolean => {
    const alike = `${role} ${href} ${name}`;
    const count = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, count);
    return count <= MOST_ALIKE;
  };
}

/** Menus repeat the same links all over a page; each pair of name and path is recognised once. */
function remembering() {
  const known = new Map<string, Recognised | undefined>();
  return (name: string, path: string): Recognised | undefined => {
    const key = `${name}\n${path}`;
    if (!known.has(key)) known.set(key, recogniseLink(name, path));
    return known.get(key);
  };
}

function recogniseLink(name: string, path: string): Recognised | undefined {
  const contact = isContactLink({ name, path });
  if (contact) return { role: 'contact', matchedBy: contact.by };
  const page = pageRole({ name, path });
  return page && { role: page.role, matchedBy: page.by };
}

/** What the address says; on a page called contact, every link to a place on it has that in its address. */
function pathOf(control: Control, { source }: Reading): string {
  if (!isLink(control)) return '';
  const { href } = control;
  const written = attr(control.element, 'href');
  if (written.trim() === '' || (!href.startsWith('http') && !href.startsWith('file:'))) return written;
  const { pathname, hash } = new URL(href);
  return sameDocument(href, source.url) ? hash : pathname + hash;
}

function sameDocument(href: string, url: string): boolean {
  const [page, fragment] = href.split('#');
  return fragment !== undefined && page === url.split('#')[0];
}
