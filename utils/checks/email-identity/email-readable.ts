import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import { type CompanyEmail, companyEmails } from '../../questions/company-emails';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf, withinReach } from '../../questions/phones';

/** Scores from the catalogue. */
const SCORES = { readable: 1, some: 0.6, none: 0.3 };

export default defineCheck({
  id: 'email-readable',
  category: 'email-identity',
  stage: 'find-contact',
  weight: 3,
  severity: 'minor',
  effort: 1,
  sources: ['DE-DDG', 'NNG-contact'],
  needs: ['emails', 'page', 'contactLinks'],
  words: {
    en: {
      title: 'Mail links show the address that they write to',
      failTitle: 'Mail links hide the address that they write to',
      why: 'Customers without a mail program behind the link need to read the address to copy it.',
      advice: 'Write the address itself as the text of the link, not only "Write to us".',
      readable: (all: number) =>
        all === 1 ? 'The 1 mail link shows its address.' : `${all} of ${all} mail links show their address.`,
      hidden: (count: number, all: number) =>
        `${count} of ${all} mail links ${count === 1 ? 'does' : 'do'} not show ${count === 1 ? 'its' : 'their'} address.`,
      noLink: 'No page that was read has a link that opens the mail program.',
      unread: 'The contact page, where a mail link may be, was not read.',
    },
    es: {
      title: 'Los enlaces de correo muestran su dirección',
      failTitle: 'Hay enlaces de correo que esconden la dirección',
      why: 'El cliente que no tiene un programa de correo tras el enlace necesita leer la dirección para copiarla.',
      advice: 'Escriba la propia dirección como texto del enlace, no solo «Escríbanos».',
      readable: (all) =>
        all === 1
          ? 'El único enlace de correo muestra su dirección.'
          : `${all} de ${all} enlaces de correo muestran su dirección.`,
      hidden: (count, all) =>
        `${count} de ${all} enlaces de correo no ${count === 1 ? 'muestra' : 'muestran'} su dirección.`,
      noLink: 'Ninguna página leída tiene un enlace que abra el programa de correo.',
      unread: 'La página de contacto, donde puede haber un enlace de correo, no se leyó.',
    },
  },
  evaluate(site, say) {
    const shown = companyEmails(site).filter(({ email }) => withinReach(email));
    const links = shown.filter(({ email }) => email.link !== undefined);
    if (links.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noLink);
    const hidden = links.filter((link) => !isReadable(link, shown));
    if (hidden.length === 0) {
      const evidence = evidenceOf(links.map(({ email }) => email));
      return measured(SCORES.readable, [{ key: 'readable', message: say.readable(links.length), evidence }]);
    }
    const key = hidden.length === links.length ? 'none' : 'some';
    const evidence = evidenceOf(hidden.map(({ email }) => email));
    return measured(SCORES[key], [{ key, message: say.hidden(hidden.length, links.length), evidence }]);
  },
});

/** In the link, or elsewhere on its page. */
function isReadable({ email, page }: CompanyEmail, shown: readonly CompanyEmail[]): boolean {
  if (email.readable) return true;
  return shown.some((other) => other.page === page && other.email.readable && other.email.address === email.address);
}
