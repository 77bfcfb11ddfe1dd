import type { ContactLink } from '../facts';
import type { PageView } from '../site-view';
import { withinReach } from './phones';

/** How a link fails whoever follows it: see ContactLink's `target`. */
export type LinkFault = 'missing-section' | 'nowhere' | 'file' | 'insecure';

export const LINK_FAULTS: readonly LinkFault[] = ['missing-section', 'nowhere', 'file', 'insecure'];

/** A cart that a script opens, or a page about the company, keeps nobody from help. */
const HELPFUL: ReadonlySet<ContactLink['role']> = new Set(['contact', 'legal', 'returns', 'help']);

export const isMeant = (link: ContactLink) => HELPFUL.has(link.role) && withinReach(link);

/** A link of a menu often leads nowhere by itself; what counts is that no other link of the page gets there. */
export function isLostBy(kind: LinkFault, link: ContactLink, { facts }: PageView<'contactLinks'>): boolean {
  if (link.target !== kind || !isMeant(link)) return false;
  if (kind === 'insecure') return true;
  const others = facts.contactLinks.filter(({ role }) => role === link.role);
  return !others.some(({ target }) => target === 'page' || target === 'section' || target === 'script');
}

/** What a server answers for a page that is not there; others may only be meant for programs like this one. */
export const isGone = (status: number) => status === 404 || status === 410 || status >= 500;
