import { defineCheck, measured, notMeasured } from '../../check';
import type { Form } from '../../facts';
import { contactForm, isContactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import type { PageView } from '../../site-view';

/** Our judgement: what others can read on the way is worst; then what only works with a mail program set up. */
const SCORES = { secure: 1, inAddress: 0.4, mailProgram: 0.3, insecure: 0 };

type Way = keyof typeof SCORES;

export default defineCheck({
  id: 'form-secure',
  category: 'form-friction',
  stage: 'contract-pay',
  weight: 6,
  severity: 'critical',
  effort: 3,
  sources: ['webdev-signin'],
  needs: ['forms', 'page'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'What customers type travels encrypted',
      failTitle: 'What customers type is not sent safely',
      why: 'Customers entrust their data to the form, and the browser warns them where it is not sent safely.',
      advice: 'Serve the page and the address that the form is sent to over HTTPS, and send the form with POST.',
      local: 'The page comes from this computer, where nothing can be said of how the form is sent.',
      secure: 'The form is on an encrypted page and is sent encrypted.',
      inAddress: 'The form writes what was typed into the address of the next page, where others can find it.',
      mailProgram: 'The form opens the visitor’s mail program, and many people have none set up.',
      insecure: 'The form is sent without encryption.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'Lo que escribe el cliente viaja cifrado',
      failTitle: 'Lo que escribe el cliente no se envía de forma segura',
      why: 'El cliente confía sus datos al formulario, y el navegador le avisa si no se envían de forma segura.',
      advice: 'Sirva por HTTPS la página y la dirección a la que se envía el formulario, y envíelo con POST.',
      local: 'La página viene de este equipo, donde no se puede saber cómo se envía el formulario.',
      secure: 'El formulario está en una página cifrada y se envía cifrado.',
      inAddress: 'El formulario escribe los datos en la dirección de la página siguiente, donde otros pueden verlos.',
      mailProgram: 'El formulario abre el programa de correo del visitante, y muchos no tienen ninguno configurado.',
      insecure: 'El formulario se envía sin cifrar.',
    },
  },
  evaluate(site, say) {
    const sent = site.pages.flatMap((page) => {
      return page.facts.forms.filter(takesData).map((form) => ({ way: wayOf(form, page), evidence: form.evidence }));
    });
    const found = contactForm(site, say);
    if (sent.length === 0 && 'status' in found) return found;
    const known = sent.flatMap(({ way, evidence }) => (way ? [{ way, evidence }] : []));
    const [worst] = known.toSorted((a, b) => SCORES[a.way] - SCORES[b.way]);
    if (!worst) return notMeasured(say.local);
    const { way } = worst;
    const evidence = known.filter((each) => each.way === way).map((each) => each.evidence);
    return measured(
      SCORES[way],
      [{ key: way, message: say[way], evidence }],
      way === 'insecure' ? { cap: 'insecure-form' } : {},
    );
  },
});

/** Contact and payment: what the limit of the total is about. */
function takesData(form: Form): boolean {
  return !form.embeddedFrom && (isContactForm(form) || form.kind === 'checkout');
}

/** undefined where only the transport is left to judge, and the page comes from this computer. */
function wayOf({ action }: Form, { facts: { page } }: PageView<'forms' | 'page'>): Way | undefined {
  const sentByScript = action.scripted || action.method === 'dialog';
  if (!page.local && (page.protocol === 'http:' || (!sentByScript && action.protocol === 'http:'))) return 'insecure';
  if (action.protocol === 'mailto:') return 'mailProgram';
  if (!sentByScript && action.method === 'get') return 'inAddress';
  return page.local ? undefined : 'secure';
}
