import type { Channel, Evidence, Facts } from './facts';
import { callable, withinReach } from './phones';
import { answersCustomers, asksCompany } from './ways-to-write';

/** A way by which a customer reaches the company. */
export type Route = 'phone' | 'chat' | 'messenger' | 'callback' | 'email' | 'form' | 'visit' | 'social';

type Offer = Pick<Facts, 'phones' | 'emails' | 'forms' | 'channels' | 'addresses' | 'openingHours'>;

/** The ways that work, over several pages, each with the first place where it is offered. */
export function routesOf(pages: readonly Offer[]): Map<Route, Evidence> {
  const routes = new Map<Route, Evidence>();
  for (const [route, place] of pages.flatMap(offers)) {
    if (!routes.has(route)) routes.set(route, place.evidence);
  }
  return routes;
}

type Offered = readonly [Route, { evidence: Evidence }];

function offers({ phones, emails, forms, channels, addresses, openingHours }: Offer): Offered[] {
  const visits = addresses.filter(withinReach);
  // An address alone may be a seat in a register; with hours or a map it is a place to go to.
  const open = openingHours.some(withinReach) || channels.some(({ kind }) => kind === 'map');
  return [
    ...phones.filter(withinReach).flatMap((phone): Offered[] => {
      if (phone.kind === 'whatsapp') return [['messenger', phone]];
      return callable(phone) ? [['phone', phone]] : [];
    }),
    ...channels.flatMap((channel): Offered[] => {
      const route = ROUTE_OF_CHANNEL[channel.kind];
      return route && channel.valid && isThere(channel) ? [[route, channel]] : [];
    }),
    ...emails.filter(answersCustomers).map((email): Offered => ['email', email]),
    ...forms.filter(asksCompany).map((form): Offered => [form.kind === 'callback' ? 'callback' : 'form', form]),
    ...(open ? visits.map((address): Offered => ['visit', address]) : []),
  ];
}

const ROUTE_OF_CHANNEL: Partial<Record<Channel['kind'], Route>> = {
  chat: 'chat',
  whatsapp: 'messenger',
  telegram: 'messenger',
  messenger: 'messenger',
  callback: 'callback',
  appointment: 'callback',
  social: 'social',
};

/** A chat is found by its frame or script, which nobody sees before it has started. */
function isThere(channel: Channel): boolean {
  return channel.kind === 'chat' || withinReach(channel);
}
