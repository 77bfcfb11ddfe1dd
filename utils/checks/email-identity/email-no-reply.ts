import { defineCheck, measured, notApplicable } from '../../check';
import type { Email, Evidence } from '../../facts';
import { isNoReply } from '../../recognise/emails/email-kinds';
import type { PageView, SiteView } from '../../site-view';

/** Our judgement: telling where to write instead saves half of the conversation. */
const ANSWERED = 1;
const OTHER_WAY_NAMED = 0.4;
const DEAD_END = 0;

const MOST_EVIDENCE = 20;

type View = PageView<'emails' | 'phones' | 'structuredData'>;

export default defineCheck({
  id: 'email-no-reply',
  category: 'email-identity',
  stage: 'service-claim',
  weight: 5,
  severity: 'major',
  effort: 2,
  sources: ['no-reply', 'S003:45'],
  needs: ['emails', 'phones', 'structuredData'],
  words: {
    en: {
      title: 'Somebody reads what is sent to the e-mail address',
      failTitle: 'The e-mail address does not take answers',
      why: 'Customers who may not answer feel that the conversation is over before it began.',
      advice: 'Give and use an address that somebody reads, in place of “noreply” and the like.',
      noEmail: 'No e-mail address of the company was found on the pages that were read.',
      answered: (count: number) => `${count} ${count === 1 ? 'address' : 'addresses'} found, and none refuses answers.`,
      otherWayNamed: (address: string) => `${address} takes no answers; another way stands beside it.`,
      deadEnd: (address: string) => `${address} is given as contact and takes no answers.`,
    },
    es: {
      title: 'Alguien lee lo que llega a la dirección de correo',
      failTitle: 'La dirección de correo no admite respuestas',
      why: 'El cliente que no puede responder siente que la conversación terminó antes de empezar.',
      advice: 'Ofrezca y use una dirección que alguien lea, en lugar de «noreply» o «no-responder».',
      noEmail: 'En las páginas leídas no se encontró ninguna dirección de correo de la empresa.',
      answered: (count) =>
        count === 1
          ? '1 dirección encontrada, y admite respuestas.'
          : `${count} direcciones encontradas, y todas admiten respuestas.`,
      otherWayNamed: (address) => `${address} no admite respuestas; a su lado se indica otra vía.`,
      deadEnd: (address) => `${address} se ofrece como contacto y no admite respuestas.`,
    },
  },
  evaluate(site, say) {
    const refusing = site.pages.flatMap((page) => [...refusingIn(page), ...refusingInData(page)]);
    const deadEnds = refusing.filter(({ otherWay }) => !otherWay);
    const [worst] = deadEnds.length > 0 ? deadEnds : refusing;
    if (worst) {
      const key = worst.otherWay ? 'otherWayNamed' : 'deadEnd';
      const same = worst.otherWay ? refusing : deadEnds;
      const evidence = same.slice(0, MOST_EVIDENCE).map((each) => each.evidence);
      const finding = { key, message: say[key](worst.address), evidence };
      return measured(worst.otherWay ? OTHER_WAY_NAMED : DEAD_END, [finding]);
    }
    const read = addressesRead(site);
    if (read.length === 0) {
      // Ends as not measured where the contact page could not be read: it may have the address.
      site.page('contact');
      return notApplicable(say.noEmail);
    }
    const count = new Set(read.map(({ address }) => address)).size;
    const evidence = firstOfEach(read).map((email) => email.evidence);
    return measured(ANSWERED, [{ key: 'answered', message: say.answered(count), evidence }]);
  },
});

interface Refusing {
  address: string;
  otherWay: boolean;
  evidence: Evidence;
}

/** Behind a link it is offered for writing to; as text, on the contact page only: elsewhere it is just mentioned. */
function refusingIn(page: View): Refusing[] {
  const onContactPage = page.roles.includes('contact');
  return page.facts.emails
    .filter((email) => email.noReply && isReachable(email) && (email.link !== undefined || onContactPage))
    .map((email) => ({ address: email.address, otherWay: hasOtherWay(email, page), evidence: email.evidence }));
}

/** What the page tells search engines and assistants. */
function refusingInData({ url, facts }: View): Refusing[] {
  return facts.structuredData.emails
    .map((written) => written.replace(/^mailto:/i, ''))
    .filter((address) => isNoReply(address))
    .map((address) => ({ address, otherWay: false, evidence: { page: url, quote: address.slice(0, 200) } }));
}

/** In the same block, or for an address that is only mentioned, anywhere on the page. */
function hasOtherWay({ order, link }: Email, { facts }: View): boolean {
  const isBeside = (other: { order: number }) => link === undefined || other.order === order;
  const writable = facts.emails.filter((other) => !other.noReply && !other.placeholder && isReachable(other));
  return writable.some(isBeside) || facts.phones.some((phone) => phone.visible && phone.order === order);
}

function addressesRead(site: SiteView<'emails'>): Email[] {
  return site.pages.flatMap((page) =>
    page.facts.emails.filter((email) => isReachable(email) && !email.placeholder && !email.noReply),
  );
}

function firstOfEach(emails: readonly Email[]): Email[] {
  return emails
    .filter((email, index) => emails.findIndex(({ address }) => address === email.address) === index)
    .slice(0, MOST_EVIDENCE);
}

const isReachable = ({ visible, needsAction }: Email) => visible || needsAction;
