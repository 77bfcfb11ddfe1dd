import type { Email, Form } from './facts';
import { withinReach } from './phones';

/** An address at which a customer gets an answer: no no-reply, no template's, not data protection's alone. */
export function answersCustomers(email: Email): boolean {
  return withinReach(email) && !email.noReply && !email.placeholder && !email.functional;
}

/** Forms with which a customer asks something; a newsletter, a login or a checkout is none. */
const ASKING: ReadonlySet<Form['kind']> = new Set(['contact', 'quote', 'booking', 'callback', 'claim']);

export function asksCompany(form: Form): boolean {
  return ASKING.has(form.kind) && withinReach(form);
}
