import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import type { Channel, Evidence, TopicFound } from '../../facts';
import { callable, evidenceOf } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/**
 * The catalogue's parts without "covers nothing", which entry-obstruction judges: a name, when somebody is there, and a
 * way to a person. Hours of the phone, and a phone alone, are half an answer: our judgement.
 */
const NAMED = 0.25;
const HOURS = 0.35;
const HUMAN = 0.4;
const HALF = 0.5;

/** Most chats live in a frame of their vendor, and only what is around them can be read. */
const SURE_FROM_OUTSIDE = 0.75;

export default defineCheck({
  id: 'live-chat-honest',
  category: 'social-care',
  stage: 'resolve-doubt',
  column: 'chat',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['NNG-chat', 'Baymard-chat', 'WCAG-326'],
  needs: ['channels', 'phones', 'openingHours', 'replyPromises', 'topics'],
  words: {
    en: {
      title: 'The chat says who is there, and when',
      failTitle: 'The chat does not say who is there, or when',
      why: 'Customers who write into a chat want to know whether a person reads it, and whether now.',
      advice: 'Say if it is a robot, when people are there, and how to reach one of them.',
      named: (name: string) => `The button of the chat is called "${name}".`,
      nameless: 'The button of the chat has no name.',
      hours: 'The site says when chats are answered.',
      phoneHours: 'Hours are given for the phone, but not for the chat.',
      noHours: 'Nothing says when somebody is in the chat.',
      human: 'The site says how to reach a person.',
      onlyPhone: 'A phone number is there, but nothing says that a person answers.',
      noHuman: 'Nothing says how to reach a person.',
      noChat: 'No chat was found on the pages that were read.',
    },
    es: {
      title: 'El chat dice quién atiende y cuándo',
      failTitle: 'El chat no dice quién atiende ni cuándo',
      why: 'El cliente que escribe en un chat quiere saber si lo lee una persona y si es ahora.',
      advice: 'Diga si es un robot, cuándo hay personas y cómo llegar a una de ellas.',
      named: (name) => `El botón del chat se llama «${name}».`,
      nameless: 'El botón del chat no tiene nombre.',
      hours: 'El sitio dice cuándo se atiende el chat.',
      phoneHours: 'Hay horario del teléfono, pero no del chat.',
      noHours: 'Nada dice cuándo hay alguien en el chat.',
      human: 'El sitio dice cómo llegar a una persona.',
      onlyPhone: 'Hay un teléfono, pero nada dice que atienda una persona.',
      noHuman: 'Nada dice cómo llegar a una persona.',
      noChat: 'No se encontró ningún chat en las páginas leídas.',
    },
  },
  evaluate(site, say) {
    const chats = site.pages.flatMap(({ facts }) => facts.channels).filter(({ kind }) => kind === 'chat');
    const [chat] = chats.toSorted((a, b) => Number(b.visible) - Number(a.visible));
    if (!chat) return notApplicable(say.noChat);
    const parts = [nameOf(chat, say), hoursOf(site, say), humanOf(site, say)];
    const judged = parts.filter((part): part is Part => part !== undefined);
    const most = judged.reduce((sum, { worth }) => sum + worth, 0);
    const score = judged.reduce((sum, { worth, share }) => sum + worth * share, 0) / most;
    return measured(
      score,
      judged.map(({ finding }) => finding),
      { confidence: SURE_FROM_OUTSIDE },
    );
  },
});

interface Part {
  worth: number;
  /** How much of it is there, 0 to 1. */
  share: number;
  finding: CheckFinding;
}

type Site = SiteView<'phones' | 'openingHours' | 'replyPromises' | 'topics'>;
type Say = Record<'nameless' | 'hours' | 'phoneHours' | 'noHours' | 'human' | 'onlyPhone' | 'noHuman', string> & {
  named: (name: string) => string;
};

/** Nothing where only the script of the chat is there yet: its button may have a name. */
function nameOf({ name, visible, evidence }: Channel, say: Say): Part | undefined {
  if (!visible && !name) return undefined;
  const finding = name
    ? { key: 'named', message: say.named(name), evidence: [evidence] }
    : { key: 'nameless', message: say.nameless, evidence: [evidence] };
  return { worth: NAMED, share: name ? 1 : 0, finding };
}

function hoursOf({ pages }: Site, say: Say): Part {
  const facts = pages.map((page) => page.facts);
  const shown = facts.flatMap(({ openingHours }) => openingHours).filter(({ visible }) => visible);
  const own = [
    ...shown.filter(({ nearPhone }) => !nearPhone),
    ...facts
      .flatMap(({ replyPromises }) => replyPromises)
      .filter(({ channel, hours }) => channel === 'chat' && hours !== null),
    ...topicsOf(pages, 'waitTime').filter(({ evidence }) => /chat/i.test(evidence.quote)),
  ];
  if (own.length > 0) return part(HOURS, 1, ['hours', say.hours, own]);
  if (shown.length > 0) return part(HOURS, HALF, ['phoneHours', say.phoneHours, shown]);
  return part(HOURS, 0, ['noHours', say.noHours, []]);
}

function humanOf({ pages }: Site, say: Say): Part {
  const said = topicsOf(pages, 'humanRoute');
  if (said.length > 0) return part(HUMAN, 1, ['human', say.human, said]);
  const phones = pages.flatMap(({ facts }) => facts.phones).filter((phone) => callable(phone) && phone.visible);
  if (phones.length > 0) return part(HUMAN, HALF, ['onlyPhone', say.onlyPhone, phones]);
  return part(HUMAN, 0, ['noHuman', say.noHuman, []]);
}

function topicsOf(pages: Site['pages'], topic: string): TopicFound[] {
  return pages.flatMap(({ facts }) => facts.topics).filter((found) => found.topic === topic && found.visible);
}

type Told = [key: string, message: string, found: readonly { evidence: Evidence }[]];

function part(worth: number, share: number, [key, message, found]: Told): Part {
  return { worth, share, finding: { key, message, evidence: evidenceOf(found) } };
}
