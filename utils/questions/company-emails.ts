import { parse } from 'tldts';
import type { Email } from '../facts';
import type { PageView, SiteView } from '../site-view';

export interface CompanyEmail {
  email: Email;
  page: PageView<'emails' | 'page'>;
  owner: MailboxOwner;
}

/**
 * Whose domain the mailbox is on: the site's own, the same name under another ending (brand.es, brand.com), a free
 * mailbox, another company's; unknown where the site comes from this computer and has no domain.
 */
export type MailboxOwner = 'own' | 'sibling' | 'free' | 'other' | 'unknown';

/** The addresses at which a customer can write to the company, in the order of the pages and of reading. */
export function companyEmails(site: SiteView<'emails' | 'page'>): CompanyEmail[] {
  return site.pages.flatMap((page) =>
    page.facts.emails
      .filter(({ placeholder, noReply }) => !placeholder && !noReply)
      .map((email) => ({ email, page, owner: ownerOf(email, site.domainUnknown ? undefined : site.domain) }))
      .filter((each) => each.owner !== 'other' || isOffered(each)),
  );
}

/** Agencies sign in the footer and hosts in the legal notice; what the contact page offers is meant for customers. */
function isOffered({ email, page }: CompanyEmail): boolean {
  return page.roles.includes('contact') && email.evidence.region !== 'footer';
}

function ownerOf({ address, freeMailbox }: Email, site: string | undefined): MailboxOwner {
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (site !== undefined && (host === site || host.endsWith(`.${site}`))) return 'own';
  if (freeMailbox) return 'free';
  if (site === undefined) return 'unknown';
  return brandOf(host) !== null && brandOf(host) === brandOf(site) ? 'sibling' : 'other';
}

function brandOf(host: string): string | null {
  return parse(host, { allowPrivateDomains: true }).domainWithoutSuffix;
}
