import { notApplicable, notMeasured, type Outcome } from '../check';
import type { Field, Form } from '../facts';
import type { PageView, SiteView } from '../site-view';

/** Forms by which a customer turns to the company, the general one first. */
const CONTACT_KINDS: readonly Form['kind'][] = ['contact', 'quote', 'booking', 'callback', 'claim'];

export interface ContactForm {
  form: Form;
  page: PageView<'forms'>;
}

/** What every check of the contact form says where there is none to judge. */
export const NO_CONTACT_FORM = {
  en: {
    noForm: 'No contact form was found on the pages that were read, so there is none to judge.',
    embedded: (from: string) => `The form is embedded from ${from}: it can be seen here, but not read.`,
  },
  es: {
    noForm: 'No se encontró ningún formulario de contacto en las páginas leídas: no hay nada que valorar.',
    embedded: (from: string) => `El formulario está incrustado desde ${from}: se ve, pero desde aquí no se puede leer.`,
  },
};

/** The form that a customer with a question fills in, the contact page's before another's; or why there is none. */
export function contactForm(site: SiteView<'forms'>, say: (typeof NO_CONTACT_FORM)['en']): ContactForm | Outcome {
  const [best] = site.pages
    .flatMap((page) => page.facts.forms.filter(isContactForm).map((form) => ({ form, page })))
    .toSorted((a, b) => rank(b) - rank(a));
  if (!best) {
    // Ends as not measured where the contact page could not be read: it may have the form.
    site.page('contact');
    return notApplicable(say.noForm);
  }
  return best.form.embeddedFrom ? notMeasured(say.embedded(best.form.embeddedFrom)) : best;
}

/** A form for contact that a person can reach, be it after a click. */
export function isContactForm(form: Form): boolean {
  return CONTACT_KINDS.includes(form.kind) && (form.visible || form.needsAction);
}

/** What the form asks to fill in or to choose: no consent, and no trap for programs. */
export function askedFields(form: Form): Field[] {
  const asked = form.fields.filter(({ part }) => part === 'text' || part === 'choice' || part === 'confirm');
  const shown = asked.filter(({ visible }) => visible);
  // Behind a closed dialog or in a later step nothing is visible yet, and all of it will be asked.
  return form.visible && form.steps <= 1 && shown.length > 0 ? shown : asked;
}

/** What a person would call the field. */
export function fieldName({ label, placeholder, name, type }: Field): string {
  return label || placeholder || name || type;
}

function rank({ form, page }: ContactForm): number {
  const onContactPage = page.roles.includes('contact') ? 1000 : 0;
  const canBeRead = form.embeddedFrom ? 0 : 100;
  const shown = form.visible ? 10 : 0;
  return onContactPage + canBeRead + shown - CONTACT_KINDS.indexOf(form.kind);
}
