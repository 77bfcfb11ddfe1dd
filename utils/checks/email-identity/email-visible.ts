import { defineCheck, measured, notMeasured } from '../../check';
import { type CompanyEmail, companyEmails } from '../../questions/company-emails';
import { isContactForm } from '../../questions/contact-form';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import type { SiteView } from '../../site-view';

/** Our judgement, in the order of what it costs a customer to get at the address. */
const SCORES = {
  onContact: 1,
  elsewhere: 0.8,
  behindLink: 0.5,
  afterClick: 0.5,
  functional: 0.3,
  onlyForm: 0.25,
  none: 0,
};

type Place = keyof typeof SCORES;

const MOST_EVIDENCE = 20;

export default defineCheck({
  id: 'email-visible',
  category: 'email-identity',
  stage: 'find-contact',
  weight: 7,
  severity: 'major',
  effort: 1,
  sources: ['NNG-contact', 'ES-LSSI', 'DE-DDG'],
  needs: ['emails', 'forms', 'page', 'contactLinks'],
  words: {
    en: {
      title: 'The e-mail address is in sight',
      failTitle: 'No e-mail address for customers is in sight',
      why: 'Customers who want to attach a file or keep a record look for an address that they can copy.',
      advice: 'Write the e-mail address as text on the contact page, where people can copy it.',
      onContact: 'The address stands on the contact page as text.',
      elsewhere: 'The address stands on another page as text, but not on the contact page.',
      contactUnread: 'The address stands as text on a page that was read; the contact page was not read.',
      behindLink: 'A link opens the mail program; the address itself cannot be read.',
      afterClick: 'The address only shows after a click.',
      functional: 'The only address is for privacy or technical matters, not for customers.',
      onlyForm: 'No address was found on the pages that were read; whoever wants to write has to use the form.',
      template: 'The only address came with a template and is nobody’s.',
      none: 'Neither an address nor a form was found on the pages that were read.',
      unread: 'The contact page, where the address may stand, was not read.',
    },
    es: {
      title: 'La dirección de correo está a la vista',
      failTitle: 'No hay a la vista ninguna dirección para clientes',
      why: 'El cliente que quiere adjuntar un archivo o guardar constancia busca una dirección que pueda copiar.',
      advice: 'Escriba la dirección de correo como texto en la página de contacto, para que se pueda copiar.',
      onContact: 'La dirección está como texto en la página de contacto.',
      elsewhere: 'La dirección está como texto en otra página, pero no en la de contacto.',
      contactUnread: 'La dirección está como texto en una de las páginas leídas; la de contacto no se leyó.',
      behindLink: 'Un enlace abre el programa de correo; la dirección en sí no se lee.',
      afterClick: 'La dirección solo aparece después de un clic.',
      functional: 'La única dirección es para privacidad o asuntos técnicos, no para clientes.',
      onlyForm:
        'No se encontró ninguna dirección en las páginas leídas; quien quiera escribir debe usar el formulario.',
      template: 'La única dirección venía con una plantilla y no es de nadie.',
      none: 'En las páginas leídas no se encontró ni una dirección ni un formulario.',
      unread: 'La página de contacto, donde puede estar la dirección, no se leyó.',
    },
  },
  evaluate(site, say) {
    const placed = companyEmails(site).flatMap((found) => {
      const place = placeOf(found);
      return place ? [{ place, ...found }] : [];
    });
    const [best] = placed.toSorted((a, b) => SCORES[b.place] - SCORES[a.place]);
    if (best) {
      const { place } = best;
      const same = placed.filter((each) => each.place === place);
      const evidence = same.slice(0, MOST_EVIDENCE).map(({ email }) => email.evidence);
      const key = place === 'elsewhere' && isUnread(site, 'contact') ? 'contactUnread' : place;
      return measured(SCORES[place], [{ key, message: say[key], evidence }], { confidence: best.page.sure });
    }
    if (isUnread(site, 'contact')) return notMeasured(say.unread);
    const place = hasForm(site) ? 'onlyForm' : 'none';
    const leftovers = site.pages.flatMap(({ facts }) =>
      facts.emails.filter((email) => email.placeholder && email.visible),
    );
    const key = leftovers.length > 0 ? 'template' : place;
    const confidence = site.page('contact')?.sure ?? 1;
    return measured(SCORES[place], [{ key, message: say[key], evidence: evidenceOf(leftovers) }], { confidence });
  },
});

/** undefined for what nobody can see or reach. */
function placeOf({ email, page }: CompanyEmail): Place | undefined {
  if (!email.visible && !email.needsAction) return undefined;
  if (email.functional) return 'functional';
  if (!email.visible) return 'afterClick';
  if (!email.readable) return 'behindLink';
  return page.roles.includes('contact') ? 'onContact' : 'elsewhere';
}

function hasForm(site: SiteView<'forms'>): boolean {
  return site.pages.some((page) => page.facts.forms.some(isContactForm));
}
