import type { Channel, ContactLink, Evidence } from '../facts';
import type { PageView } from '../site-view';
import { dials, withinReach } from './phones';

export interface ContactControl {
  kind: 'phone' | 'email' | 'contact' | 'social' | 'chat';
  name: string;
  evidence: Evidence;
}

type Page = PageView<'phones' | 'emails' | 'contactLinks' | 'channels'>;

/** The links and buttons of a page by which a customer turns to the company, each once. */
export function contactControls({ facts }: Page): ContactControl[] {
  const contactLinks = facts.contactLinks.filter(({ role }) => role === 'contact').filter(withinReach);
  const all = [
    ...facts.phones.filter((phone) => dials(phone) && withinReach(phone)).flatMap(named('phone')),
    ...facts.emails.filter(withinReach).flatMap(named('email')),
    ...contactLinks.filter((link) => !isIconOf(link, contactLinks)).flatMap(named('contact')),
    ...facts.channels.filter(withinReach).flatMap((channel) => named(kindOf(channel))(channel)),
  ];
  const placeOf = ({ evidence }: ContactControl) => evidence.selector ?? evidence.quote;
  return [...new Map(all.map((control) => [placeOf(control), control])).values()];
}

/** What has no name of its own is no control, or one that screen readers are told to pass over. */
function named(kind: ContactControl['kind'] | undefined) {
  return ({ name, evidence }: { name?: string | undefined; evidence: Evidence }): ContactControl[] =>
    kind && name !== undefined ? [{ kind, name, evidence }] : [];
}

/** A link without words beside one with words to the same page is its icon, mostly hidden from screen readers. */
function isIconOf({ name, href }: ContactLink, links: readonly ContactLink[]): boolean {
  return name === '' && links.some((other) => other.name !== '' && other.href === href);
}

const KIND_OF_CHANNEL: Partial<Record<Channel['kind'], ContactControl['kind']>> = {
  chat: 'chat',
  whatsapp: 'chat',
  telegram: 'chat',
  messenger: 'chat',
  social: 'social',
  callback: 'contact',
  appointment: 'contact',
};

const kindOf = ({ kind }: Channel) => KIND_OF_CHANNEL[kind];
