import type { Phone } from './facts';

/** How sure a number without a label must be to count as the company's phone. */
const SURE_ENOUGH = 0.75;

/** A number that a customer can call: no fax, no placeholder, no doubtful run of digits, not only WhatsApp. */
export function callable(phone: Phone): boolean {
  if (phone.kind === 'fax' || phone.kind === 'whatsapp' || phone.placeholder) return false;
  return phone.labelled || phone.link !== undefined || phone.confidence >= SURE_ENOUGH;
}
