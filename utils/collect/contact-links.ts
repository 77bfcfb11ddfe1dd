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
  for (const control of reading.controls) {
    const link = toContactLink(control, recognise, { reading, isOwn });
    if (link) found.push(link);
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
  { element, order, name, href: target }: Control,
  recognise: (name: string, path: string) => Recognised | undefined,
  { reading, isOwn }: { reading: Reading; isOwn: IsOwn },
): ContactLink | undefined {
  const written = attr(element, 'href');
  const isLink = /^(?:a|area)$/.test(tagOf(element)) && hasAttr(element, 'href');
  const href = isLink ? target : '';
  const recognised = recognise(name, isLink ? pathOf(href, written, reading.source.url) : '');
  if (!recognised) return undefined;
  return {
    ...recognised,
    name: name.slice(0, LONGEST_NAME),
    href,
    sameSite: href === '' || isOwn(href),
    section: !isLink || written.startsWith('#') || sameDocument(href, reading.source.url),
    target: linkTarget(element, href, { reading, isOwn }),
    ...lookOf(element, reading),
    ...locate(element, order, name || written, reading),
  };
}

const LONGEST_NAME = 200;

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
function pathOf(href: string, written: string, page: string): string {
  if (written.trim() === '' || (!href.startsWith('http') && !href.startsWith('file:'))) return written;
  const { pathname, hash } = new URL(href);
  return sameDocument(href, page) ? hash : pathname + hash;
}

function sameDocument(href: string, url: string): boolean {
  const [page, fragment] = href.split('#');
  return fragment !== undefined && page === url.split('#')[0];
}
