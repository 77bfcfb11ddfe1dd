import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { customerEmails } from '../../questions/customer-emails';
import { isUnread } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import type { PageView, SiteView } from '../../site-view';

/** Scores from the catalogue; a chat alone is a gate like another: a machine may answer. */
const SCORES = { open: 1, afterClick: 0.6, gateWithWay: 0.6, gate: 0.2, onlyChat: 0.2, login: 0 };

/** Fewer links to help are no gate. */
const LEAST_HELP = 3;

export default defineCheck({
  id: 'contact-wall',
  category: 'contact-access',
  stage: 'find-contact',
  weight: 5,
  severity: 'major',
  effort: 2,
  sources: ['NNG-contact', 'ES-10/2025'],
  needs: ['phones', 'emails', 'forms', 'channels', 'addresses', 'contactLinks', 'topics', 'page'],
  words: {
    en: {
      title: 'Nothing stands between the customer and a person',
      failTitle: 'Something stands between the customer and a person',
      why: 'Customers who need a person should not have to earn it by reading help pages or logging in.',
      advice: 'Keep the help articles, but show phone or e-mail on the same page.',
      open: (count: number) =>
        count === 1 ? '1 way to reach a person is in sight.' : `${count} ways to reach a person are in sight.`,
      afterClick: '1 more click shows how to reach a person.',
      gateWithWay: 'Help articles come first, with a way on to a person.',
      gate: (count: number) => `${count} links to help, and no way to reach a person.`,
      onlyChat: 'A chat is all that the contact page offers.',
      login: 'The contact page asks to log in first.',
      nothing: 'The contact page has neither contact details nor anything that stands in their place.',
      noContactPage: 'The site was searched for a contact page and has none; see the link to it.',
      unread: 'The site links to a contact page that was not read.',
    },
    es: {
      title: 'Nada separa al cliente de una persona',
      failTitle: 'Algo separa al cliente de una persona',
      why: 'El cliente que necesita a una persona no debería ganársela leyendo ayudas o iniciando sesión.',
      advice: 'Conserve los artículos de ayuda, pero muestre el teléfono o el correo en la misma página.',
      open: (count) =>
        count === 1 ? 'Hay a la vista 1 vía hacia una persona.' : `Hay a la vista ${count} vías hacia una persona.`,
      afterClick: 'Con 1 clic más se ve cómo llegar a una persona.',
      gateWithWay: 'Primero vienen los artículos de ayuda, con un paso hacia una persona.',
      gate: (count) => `${count} enlaces de ayuda y ninguna vía hacia una persona.`,
      onlyChat: 'La página de contacto solo ofrece un chat.',
      login: 'La página de contacto pide iniciar sesión antes.',
      nothing: 'La página de contacto no tiene datos de contacto ni nada que ocupe su lugar.',
      noContactPage: 'Se buscó una página de contacto y el sitio no la tiene; véase el enlace a ella.',
      unread: 'El sitio enlaza una página de contacto que no se leyó.',
    },
  },
  evaluate(site, say) {
    const contact = site.page('contact');
    if (!contact) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noContactPage);
    const { key, found } = wallOf(site, contact);
    if (key === 'nothing') return notApplicable(say.nothing);
    const message = key === 'open' || key === 'gate' ? say[key](found.length) : say[key];
    return measured(SCORES[key], [{ key, message, evidence: evidenceOf(found) }], { confidence: contact.sure });
  },
});

type Needs = 'phones' | 'emails' | 'forms' | 'channels' | 'addresses' | 'contactLinks' | 'topics' | 'page';

interface Wall {
  key: keyof typeof SCORES | 'nothing';
  found: { evidence: Evidence }[];
}

function wallOf(site: SiteView<Needs>, contact: PageView<Needs>): Wall {
  const ways = waysOf(site, contact);
  const open = ways.filter(({ visible }) => visible);
  if (open.length > 0) return { key: 'open', found: open };
  const { forms, contactLinks, channels, topics } = contact.facts;
  const logins = forms.filter((form) => form.kind === 'login' && form.visible);
  if (logins.length > 0) return { key: 'login', found: logins };
  if (ways.length > 0) return { key: 'afterClick', found: ways };
  const inMain = ({ evidence }: { evidence: Evidence }) => evidence.region === 'main';
  const helpLinks = [
    ...contactLinks.filter(({ role, visible }) => role === 'help' && visible),
    ...topics.filter((each) => each.visible && (each.topic === 'selfHelp' || each.topic === 'question')),
  ].filter(inMain);
  const help = helpLinks.filter(
    ({ evidence }, index) => helpLinks.findIndex((other) => other.evidence.selector === evidence.selector) === index,
  );
  const onward = [
    ...contactLinks
      .filter((link) => link.role === 'contact' && !link.section && link.href !== contact.url)
      .filter(inMain),
    ...topics.filter(({ topic, visible }) => topic === 'humanRoute' && visible),
  ];
  if (help.length >= LEAST_HELP) {
    return onward.length > 0 ? { key: 'gateWithWay', found: onward } : { key: 'gate', found: help };
  }
  const chats = channels.filter(({ kind }) => kind === 'chat');
  return chats.length > 0 ? { key: 'onlyChat', found: chats } : { key: 'nothing', found: [] };
}

/** Whatever leads to a person: numbers, addresses of mail and of houses, forms, messengers. */
function waysOf(site: SiteView<Needs>, page: PageView<Needs>) {
  const { phones, forms, channels, addresses } = page.facts;
  const messengers = channels.filter(
    ({ kind, valid }) => valid && /^(?:whatsapp|telegram|messenger|callback)$/.test(kind),
  );
  return [
    ...phones.filter((phone) => callable(phone)),
    ...customerEmails(site, page),
    ...forms.filter(isContactForm),
    ...messengers,
    ...addresses,
  ].filter(withinReach);
}
