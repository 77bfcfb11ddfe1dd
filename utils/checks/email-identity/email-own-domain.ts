import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Confidence } from '../../facts';
import { type CompanyEmail, companyEmails } from '../../questions/company-emails';

/** Our judgement and common practice; no research was found on what a free mailbox costs. */
const SCORES = { own: 1, sibling: 1, other: 0.6, freeOfLocal: 0.4, free: 0.2 };

/** Groups, agencies and sister companies share domains in ways that cannot be seen from here. */
const CONFIDENCE: Record<keyof typeof SCORES, Confidence> = {
  own: 1,
  sibling: 1,
  other: 0.75,
  freeOfLocal: 1,
  free: 1,
};

export default defineCheck({
  id: 'email-own-domain',
  category: 'email-identity',
  stage: 'discover',
  weight: 5,
  severity: 'major',
  effort: 3,
  sources: ['S004:16'],
  needs: ['emails', 'page'],
  words: {
    en: {
      title: 'The e-mail address carries the company’s own name',
      failTitle: 'The e-mail address does not carry the site’s name',
      why: 'Customers wonder who is behind an address that anybody could have opened.',
      advice: 'Use an address at your own domain (hello@yourbrand…), and have the old mailbox forwarded to it.',
      noEmail: 'No e-mail address for customers was found on the pages that were read.',
      noDomain: 'The page comes from this computer, so there is no domain to compare the address with.',
      own: (address: string) => `${address} is at the site’s own domain.`,
      sibling: (address: string) => `${address} is at the same name with another ending.`,
      other: (address: string, domain: string) => `${address} is at another domain than ${domain}.`,
      freeOfLocal: (address: string) => `${address} is a free mailbox, as small local businesses often have.`,
      free: (address: string) => `${address} is a free mailbox that anybody could have opened.`,
    },
    es: {
      title: 'La dirección de correo lleva el nombre de la empresa',
      failTitle: 'La dirección de correo no lleva el nombre del sitio',
      why: 'El cliente se pregunta quién está detrás de una dirección que cualquiera podría haber abierto.',
      advice: 'Use una dirección de su propio dominio (hola@sumarca…) y redirija a ella el buzón antiguo.',
      noEmail: 'En las páginas leídas no se encontró ninguna dirección de correo para clientes.',
      noDomain: 'La página viene de este equipo: no hay un dominio con el que comparar la dirección.',
      own: (address) => `${address} es del propio dominio del sitio.`,
      sibling: (address) => `${address} tiene el mismo nombre que el sitio, con otra terminación.`,
      other: (address, domain) => `${address} es de un dominio distinto de ${domain}.`,
      freeOfLocal: (address) => `${address} es un buzón gratuito, como los de muchos negocios pequeños de barrio.`,
      free: (address) => `${address} es un buzón gratuito que cualquiera podría haber abierto.`,
    },
  },
  evaluate(site, say) {
    const main = mainAddress(companyEmails(site));
    if (!main) {
      // Ends as not measured where the contact page could not be read: it may have the address.
      site.page('contact');
      return notApplicable(say.noEmail);
    }
    const { email, owner } = main;
    if (owner === 'unknown') return notMeasured(say.noDomain);
    const key = owner === 'free' && site.profile.has('local') ? 'freeOfLocal' : owner;
    const finding = { key, message: say[key](email.address, site.domain), evidence: [email.evidence] };
    return measured(SCORES[key], [finding], { confidence: CONFIDENCE[key] });
  },
});

/** The first that the contact page offers outside its frame, else the first in the frame, else of another page. */
function mainAddress(emails: readonly CompanyEmail[]): CompanyEmail | undefined {
  return emails
    .filter(({ email }) => !email.functional && (email.visible || email.needsAction))
    .toSorted((a, b) => rank(b) - rank(a))[0];
}

function rank({ email, page }: CompanyEmail): number {
  const onContactPage = page.roles.includes('contact') ? 4 : 0;
  const shown = email.visible ? 2 : 0;
  return onContactPage + shown + (email.evidence.region === 'main' ? 1 : 0);
}
