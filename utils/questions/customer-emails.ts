import type { Email } from '../facts';
import type { PageView, SiteView } from '../site-view';
import { companyEmails } from './company-emails';
import { withinReach } from './phones';

/** The addresses of a page at which a customer gets an answer; data protection's alone is none. */
export function customerEmails(site: SiteView<'emails' | 'page'>, page: PageView<'emails' | 'page'>): Email[] {
  return companyEmails(site)
    .filter((each) => each.page === page && withinReach(each.email) && !each.email.functional)
    .map(({ email }) => email);
}
