import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import { routesOf } from '../../questions/routes';
import type { SiteView } from '../../site-view';

/** Scores from the catalogue; a phone without hours stands between its two. */
const SCORES = { promised: 1, phoneWithHours: 0.75, phone: 0.6, onlyWriting: 0.5, onlyBot: 0 };

export default defineCheck({
  id: 'human-on-request',
  category: 'human-warmth',
  stage: 'service-claim',
  weight: 4,
  severity: 'minor',
  effort: 1,
  sources: ['ES-10/2025', 'BR-SAC', 'WCAG-326', 'S002:25'],
  needs: ['topics', 'phones', 'emails', 'forms', 'channels', 'addresses', 'openingHours', 'page', 'contactLinks'],
  words: {
    en: {
      title: 'Whoever wants a person gets one',
      failTitle: 'Nothing says that a person can be reached',
      why: 'Customers in trouble want a person, and a machine that does not let go of them makes it worse.',
      advice: 'Promise it in words: "You can always speak to a person: call …".',
      promised: 'The site promises in words that a person can be reached.',
      phoneWithHours: 'A number with hours is there; that a person answers is not said.',
      phone: 'A number is there, without hours; that a person answers is not said.',
      onlyWriting: 'A person can only be reached in writing.',
      onlyBot: 'A chat is the only way, and nothing says that a person reads it.',
      noMachine: 'Neither a chat nor another machine was seen between the customer and the company.',
      unread: 'The contact page, where a way to a person may be, was not read.',
    },
    es: {
      title: 'Quien quiere una persona la encuentra',
      failTitle: 'Nada dice que se pueda hablar con una persona',
      why: 'El cliente con un problema quiere una persona, y una máquina que no le suelta lo empeora.',
      advice: 'Prométalo con palabras: «Siempre puede hablar con una persona: llame al …».',
      promised: 'El sitio promete con palabras que se puede llegar a una persona.',
      phoneWithHours: 'Hay un número con horario; no se dice que atienda una persona.',
      phone: 'Hay un número sin horario; no se dice que atienda una persona.',
      onlyWriting: 'A una persona solo se llega por escrito.',
      onlyBot: 'El chat es la única vía, y nada dice que lo lea una persona.',
      noMachine: 'No se vio ni un chat ni otra máquina entre el cliente y la empresa.',
      unread: 'La página de contacto, donde puede haber una vía hacia una persona, no se leyó.',
    },
  },
  evaluate(site, say) {
    const chats = site.pages.flatMap(({ facts }) => facts.channels).filter(({ kind }) => kind === 'chat');
    if (chats.length === 0 && !site.profile.has('critical-service')) return notApplicable(say.noMachine);
    const { key, found } = wayTo(site, chats);
    if (key !== 'promised' && isUnread(site, 'contact')) return notMeasured(say.unread);
    return measured(SCORES[key], [{ key, message: say[key], evidence: evidenceOf(found) }], {
      confidence: 0.75,
      severity: chats.length > 0 ? 'major' : 'minor',
    });
  },
});

type Found = readonly { evidence: Evidence }[];
type Needs = 'topics' | 'phones' | 'emails' | 'forms' | 'channels' | 'addresses' | 'openingHours' | 'page';

function wayTo(site: SiteView<Needs>, chats: Found): { key: keyof typeof SCORES; found: Found } {
  const facts = site.pages.map((page) => page.facts);
  const promises = facts
    .flatMap(({ topics }) => topics)
    .filter(({ topic, visible }) => topic === 'humanRoute' && visible);
  if (promises.length > 0) return { key: 'promised', found: promises };
  const phones = facts.flatMap((each) => each.phones).filter((phone) => callable(phone) && withinReach(phone));
  const hours = facts.some(({ openingHours }) => openingHours.some((each) => each.nearPhone && withinReach(each)));
  if (phones.length > 0) return { key: hours ? 'phoneWithHours' : 'phone', found: phones };
  const routes = routesOf(site);
  const written = (['email', 'form', 'messenger'] as const).flatMap((route) => {
    const evidence = routes.get(route);
    return evidence ? [{ evidence }] : [];
  });
  return written.length > 0 ? { key: 'onlyWriting', found: written } : { key: 'onlyBot', found: chats };
}
