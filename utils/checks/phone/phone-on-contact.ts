import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Form, Phone } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf, phoneShown } from '../../questions/phones';

/** Scores by place, from the catalogue: the order in which a customer in a hurry would find the number. */
const SCORES = {
  beforeForm: 1,
  belowForm: 0.8,
  topAndBelowForm: 0.8,
  onlyFrame: 0.7,
  wordless: 0.5,
  whatsapp: 0.5,
  behindAction: 0.4,
  none: 0,
};

export default defineCheck({
  id: 'phone-on-contact',
  category: 'phone',
  stage: 'find-contact',
  weight: 8,
  severity: 'critical',
  effort: 1,
  sources: ['S004:40', 'NNG-contact'],
  needs: ['phones', 'channels', 'forms', 'contactLinks'],
  words: {
    en: {
      title: 'The contact page shows a phone number',
      failTitle: 'On the contact page the phone number is aside or missing',
      why: 'Customers in a hurry look for the number on the contact page first.',
      advice: 'On the contact page, write the phone number as text before the form.',
      beforeForm: 'The number is there before any form, or beside it.',
      belowForm: 'The phone number stands below the form.',
      topAndBelowForm: 'The number is at the top of the page, and again below the form.',
      onlyFrame: 'The number stands only in the header or footer of the contact page.',
      wordless: 'The contact page has a phone icon or picture, but no digits that can be read.',
      whatsapp: 'The contact page offers WhatsApp, but no number to call.',
      behindAction: 'The phone number only shows after a click.',
      none: 'No phone number can be read on the contact page.',
      noContactPage: 'The site was searched for a contact page and has none; see the link to it.',
      unread: 'The site links to a contact page that was not read.',
    },
    es: {
      title: 'La página de contacto muestra un teléfono',
      failTitle: 'En la página de contacto el teléfono falta o queda aparte',
      why: 'El cliente con prisa busca el número primero en la página de contacto.',
      advice: 'En la página de contacto, escriba el teléfono como texto antes del formulario.',
      beforeForm: 'El número está antes de cualquier formulario o a su lado.',
      belowForm: 'El teléfono está debajo del formulario.',
      topAndBelowForm: 'El número está en lo alto de la página y otra vez debajo del formulario.',
      onlyFrame: 'El número solo está en la cabecera o el pie de la página de contacto.',
      wordless: 'La página de contacto tiene un icono o una imagen de teléfono, pero ninguna cifra que se pueda leer.',
      whatsapp: 'La página de contacto ofrece WhatsApp, pero ningún número al que llamar.',
      behindAction: 'El teléfono solo aparece después de un clic.',
      none: 'En la página de contacto no se lee ningún teléfono.',
      noContactPage: 'Se buscó una página de contacto y el sitio no la tiene; véase el enlace a ella.',
      unread: 'El sitio enlaza una página de contacto que no se leyó.',
    },
  },
  evaluate(site, say) {
    const contact = site.page('contact');
    if (!contact) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noContactPage);
    const shown = phoneShown(contact.facts);
    const { key, evidence } =
      shown.as === 'text' ? placed(shown.phones, contact.facts.forms) : { key: shown.as, evidence: shown.evidence };
    return measured(SCORES[key], [{ key, message: say[key], evidence }], { confidence: contact.sure });
  },
});

type Placed = Pick<CheckFinding, 'evidence'> & { key: keyof typeof SCORES };

function placed(phones: readonly Phone[], forms: readonly Form[]): Placed {
  const inMain = phones.filter(({ evidence }) => evidence.region === 'main');
  if (inMain.length === 0) return { key: 'onlyFrame', evidence: evidenceOf(phones) };
  const form = forms.find(({ kind, visible }) => visible && kind === 'contact');
  const first = inMain.filter((phone) => !form || !isBelow(phone, form));
  if (first.length > 0) return { key: 'beforeForm', evidence: evidenceOf(first) };
  const atTop = phones.filter(({ evidence }) => evidence.region === 'header' || evidence.region === 'nav');
  return atTop.length > 0
    ? { key: 'topAndBelowForm', evidence: evidenceOf([...atTop, ...inMain]) }
    : { key: 'belowForm', evidence: evidenceOf(inMain) };
}

/** After the form in the text, and not in a column beside its fields. */
function isBelow({ order, evidence: { y } }: Phone, form: Form): boolean {
  if (order < form.order) return false;
  const bottoms = form.fields.flatMap((field) => field.evidence.y ?? []);
  return y === undefined || bottoms.length === 0 || y > Math.max(...bottoms);
}
