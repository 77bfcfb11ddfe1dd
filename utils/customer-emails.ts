import { companyEmails } from './company-emails';
import type { Email } from './facts';
import { withinReach } from './phones';
import type { PageView, SiteView } from './site-view';

/** The addresses of a page at which a customer gets an answer; data protection's alone is none. */
export function customerEmails(site: SiteView<'emails' | 'page'>, page: PageView<'emails' | 'page'>): Email[] {
  return companyEmails(site)
    .filter((each) => each.page === page && withinReach(each.email) && !each.email.functional)
    .map(({ email }) => email);
}
