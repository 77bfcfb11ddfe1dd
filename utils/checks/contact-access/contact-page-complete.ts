import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Email, Evidence } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { customerEmails } from '../../questions/customer-emails';
import { isUnread } from '../../questions/pages-read';
import { callable, withinReach } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** What each way to be reached is worth, from the catalogue: phone and e-mail first (NN/g, guideline 1). */
const WORTH = { phone: 0.35, email: 0.25, address: 0.15, hours: 0.15, form: 0.1 };

type Item = keyof typeof WORTH;

const ITEMS = Object.keys(WORTH) as Item[];

export default defineCheck({
  id: 'contact-page-complete',
  category: 'contact-access',
  stage: 'find-contact',
  weight: 7,
  severity: 'major',
  effort: 1,
  sources: ['NNG-contact', 'GOV-contact', 'ES-10/2025'],
  needs: [
    'phones',
    'emails',
    'addresses',
    'openingHours',
    'forms',
    'channels',
    'structuredData',
    'page',
    'contactLinks',
  ],
  words: {
    en: {
      title: 'The contact page has what customers need most',
      failTitle: 'The contact page lacks ways to reach the company',
      why: 'Customers choose how to reach you: some want to call, some to write, some to come by.',
      advice:
        'Show phone, e-mail, address and hours together on the contact page; a form is an addition, not a replacement.',
      phone: 'phone',
      email: 'e-mail',
      address: 'address',
      hours: 'hours',
      form: 'form or chat',
      there: (count: number, all: number, items: string) =>
        `${count} of ${all} ${count === 1 ? 'is' : 'are'} there: ${items}.`,
      missing: (count: number, all: number, items: string) =>
        `${count} of ${all} cannot be read on the contact page: ${items}.`,
      inMap: 'The address may stand in the map, which belongs to another site and cannot be read from here.',
      noContactPage: 'The site was searched for a contact page and has none; see the link to it.',
      unread: 'The site links to a contact page that was not read.',
    },
    es: {
      title: 'La página de contacto tiene lo más necesario',
      failTitle: 'En la página de contacto faltan vías de contacto',
      why: 'El cliente elige cómo llegar a su empresa: unos prefieren llamar, otros escribir y otros pasarse por allí.',
      advice:
        'Reúna teléfono, correo, dirección y horario en la página de contacto; el formulario es un añadido, no un sustituto.',
      phone: 'teléfono',
      email: 'correo electrónico',
      address: 'dirección',
      hours: 'horario',
      form: 'formulario o chat',
      there: (count, all, items) => `${count} de ${all} ${count === 1 ? 'está' : 'están'}: ${items}.`,
      missing: (count, all, items) =>
        `${count} de ${all} no se ${count === 1 ? 'lee' : 'leen'} en la página de contacto: ${items}.`,
      inMap: 'La dirección puede estar en el mapa, que es de otro sitio y no se puede leer desde aquí.',
      noContactPage: 'Se buscó una página de contacto y el sitio no la tiene; véase el enlace a ella.',
      unread: 'El sitio enlaza una página de contacto que no se leyó.',
    },
  },
  evaluate(site, say) {
    const contact = site.page('contact');
    if (!contact) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noContactPage);
    const found = itemsOf(contact.facts, customerEmails(site, contact));
    const inMap = found.address === undefined && hasForeignMap(contact.facts);
    const online = site.profile.has('saas') && !site.profile.has('local');
    const wanted = ITEMS.filter((item) => found[item] || !isExcused(item, { inMap, online }));
    const findings = checklist(found, wanted, say);
    if (inMap) findings.push({ key: 'inMap', message: say.inMap, evidence: [] });
    return measured(worthOf(wanted.filter((item) => found[item])) / worthOf(wanted), findings);
  },
});

type Contact = PageView<
  'phones' | 'addresses' | 'openingHours' | 'forms' | 'channels' | 'structuredData' | 'page'
>['facts'];

/** One piece of evidence for each item that is there; an address that only the code has comes with none. */
type Found = Partial<Record<Item, Evidence[]>>;

function itemsOf(facts: Contact, emails: readonly Email[]): Found {
  const inCode = facts.structuredData.addresses.length > 0 ? [] : undefined;
  const found = {
    phone: firstOf(facts.phones.filter((phone) => callable(phone) && withinReach(phone))),
    email: firstOf(emails),
    address: firstOf(facts.addresses.filter(withinReach)) ?? inCode,
    hours: firstOf(facts.openingHours.filter(withinReach)),
    form: firstOf(facts.forms.filter(isContactForm)) ?? firstOf(facts.channels.filter(isLive)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined));
}

/** In sight before what shows after a click. */
function firstOf(found: readonly { evidence: Evidence; visible: boolean }[]): Evidence[] | undefined {
  const first = found.find(({ visible }) => visible) ?? found[0];
  return first && [first.evidence];
}

function isLive({ kind, valid }: Contact['channels'][number]): boolean {
  return valid && (kind === 'chat' || kind === 'whatsapp' || kind === 'telegram' || kind === 'messenger');
}

function hasForeignMap({ channels, page }: Contact): boolean {
  return channels.some(({ kind, target }) => kind === 'map' && page.framesNotSeen.includes(target.slice(0, 300)));
}

type Say = Record<Item, string> & Record<'there' | 'missing', (count: number, all: number, items: string) => string>;

/** What is there with its quotes, and what is not. */
function checklist(found: Found, wanted: readonly Item[], say: Say): CheckFinding[] {
  const there = wanted.filter((item) => found[item]);
  const missing = wanted.filter((item) => !found[item]);
  const evidence = there.flatMap((item) => found[item] ?? []);
  const tell = (key: 'there' | 'missing', items: readonly Item[]) =>
    say[key](items.length, wanted.length, items.map((item) => say[item]).join(', '));
  return [
    ...(there.length > 0 ? [{ key: 'there', message: tell('there', there), evidence }] : []),
    ...(missing.length > 0 ? [{ key: 'missing', message: tell('missing', missing), evidence: [] }] : []),
  ];
}

/** Nobody visits a service that is sold online, and what may be in a map cannot be called missing. */
function isExcused(item: Item, { inMap, online }: { inMap: boolean; online: boolean }): boolean {
  return (item === 'address' && (inMap || online)) || (item === 'hours' && online);
}

function worthOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + WORTH[item], 0);
}
