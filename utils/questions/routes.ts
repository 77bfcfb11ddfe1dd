import type { Channel, Evidence } from '../facts';
import type { PageView, SiteView } from '../site-view';
import { isContactForm } from './contact-form';
import { customerEmails } from './customer-emails';
import { callable, withinReach } from './phones';

/** A way by which a customer reaches the company. */
export type Route = 'phone' | 'chat' | 'messenger' | 'callback' | 'email' | 'form' | 'visit' | 'social';

type Needs = 'phones' | 'emails' | 'forms' | 'channels' | 'addresses' | 'openingHours' | 'page';

/** The ways that work, over all pages, each with the first place where it is offered: in sight before after a click. */
export function routesOf(site: SiteView<Needs>): Map<Route, Evidence> {
  const offered = site.pages.flatMap((page) => [
    ...offers(page.facts),
    ...customerEmails(site, page).map((email): Offered => ['email', email]),
  ]);
  const inSight = offered.toSorted(([, a], [, b]) => Number(b.visible) - Number(a.visible));
  const routes = new Map<Route, Evidence>();
  for (const [route, { evidence }] of inSight) if (!routes.has(route)) routes.set(route, evidence);
  return routes;
}

type Offered = readonly [Route, { evidence: Evidence; visible: boolean }];

function offers({ phones, forms, channels, addresses, openingHours }: PageView<Needs>['facts']): Offered[] {
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
    ...forms.filter(isContactForm).map((form): Offered => [form.kind === 'callback' ? 'callback' : 'form', form]),
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
