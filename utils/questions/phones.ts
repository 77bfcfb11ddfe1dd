import type { Channel, Evidence, Phone } from '../facts';

/** How sure a number without a label must be to count as the company's phone. */
const SURE_ENOUGH = 0.75;

/** A number that a customer can call: no fax, no placeholder, no doubtful run of digits, not only WhatsApp. */
export function callable(phone: Phone): boolean {
  if (phone.kind === 'fax' || phone.kind === 'whatsapp' || phone.placeholder) return false;
  return phone.labelled || phone.link !== undefined || phone.confidence >= SURE_ENOUGH;
}

/** A tap on it calls. */
export function dials(phone: Phone): phone is Phone & { link: string } {
  return /^\s*(?:tel|callto):/i.test(phone.link ?? '');
}

/** The customer gets to it: it is there to see, or behind a menu or a tab. */
export function withinReach({ visible, needsAction }: { visible: boolean; needsAction: boolean }): boolean {
  return visible || needsAction;
}

/** How a page shows the company's phone, the best way that it has. */
export type PhoneShown =
  | { as: 'text'; phones: Phone[] }
  /** wordless: no digits to read, an icon or a picture. behindAction: after a click. */
  | { as: 'wordless' | 'whatsapp' | 'behindAction' | 'none'; evidence: Evidence[] };

export function phoneShown({ phones, channels }: { phones: Phone[]; channels: Channel[] }): PhoneShown {
  const own = phones.filter(callable);
  const visible = own.filter((phone) => phone.visible);
  const text = visible.filter(({ shownAs }) => shownAs === 'text');
  if (text.length > 0) return { as: 'text', phones: text };
  if (visible.length > 0) return { as: 'wordless', evidence: evidenceOf(visible) };
  const whatsapp = [
    ...phones.filter((phone) => phone.kind === 'whatsapp' && phone.visible),
    ...channels.filter((channel) => channel.kind === 'whatsapp' && channel.valid && channel.visible),
  ];
  if (whatsapp.length > 0) return { as: 'whatsapp', evidence: evidenceOf(whatsapp) };
  const hidden = own.filter(({ needsAction }) => needsAction);
  return { as: hidden.length > 0 ? 'behindAction' : 'none', evidence: evidenceOf(hidden) };
}

/** A reader follows no more places than this. */
const MOST_EVIDENCE = 20;

export function evidenceOf(found: readonly { evidence: Evidence }[]): Evidence[] {
  return found.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);
}
