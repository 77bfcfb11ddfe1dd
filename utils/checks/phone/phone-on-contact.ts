import { defineCheck, measured, notApplicable } from '../../check';
import { callable } from '../../phones';

/** Scores by place: our judgement, in the order in which a customer in a hurry would find the number. */
const BEFORE_FORM = 1;
const BELOW_FORM = 0.8;
const ONLY_FRAME = 0.7;
const BEHIND_ACTION = 0.4;

export default defineCheck({
  id: 'phone-on-contact',
  category: 'phone',
  stage: 'find-contact',
  weight: 8,
  severity: 'critical',
  effort: 1,
  sources: ['S004:40', 'NNG-contact'],
  needs: ['phones', 'forms'],
  words: {
    en: {
      title: 'The contact page shows a phone number',
      failTitle: 'The contact page hides its phone number or has none',
      why: 'Customers in a hurry look for the number on the contact page first.',
      advice: 'On the contact page, write the phone number as text before the form.',
      none: 'No phone number can be read on the contact page.',
      behindAction: 'The phone number only shows after a click.',
      onlyFrame: 'The number stands only in the header or footer of the contact page.',
      belowForm: 'The phone number stands below the form.',
      shown: 'The number is there before any form.',
      noContactPage: 'The site was searched for a contact page and has none; see the link to it.',
    },
    es: {
      title: 'La página de contacto muestra un teléfono',
      failTitle: 'La página de contacto esconde el teléfono o no lo tiene',
      why: 'El cliente con prisa busca el número primero en la página de contacto.',
      advice: 'En la página de contacto, escriba el teléfono como texto antes del formulario.',
      none: 'En la página de contacto no se lee ningún teléfono.',
      behindAction: 'El teléfono solo aparece después de un clic.',
      onlyFrame: 'El número solo está en la cabecera o el pie de la página de contacto.',
      belowForm: 'El teléfono está debajo del formulario.',
      shown: 'El número está antes de cualquier formulario.',
      noContactPage: 'Se buscó una página de contacto y el sitio no la tiene; véase el enlace a ella.',
    },
  },
  evaluate(site, say) {
    const contact = site.page('contact');
    if (!contact) return notApplicable(say.noContactPage);
    const phones = contact.facts.phones.filter(callable);
    const visible = phones.filter((phone) => phone.visible);
    const confidence = contact.sure;
    if (visible.length === 0) {
      const hidden = phones.find((phone) => phone.needsAction);
      if (hidden) {
        const finding = { key: 'behindAction', message: say.behindAction, evidence: [hidden.evidence] };
        return measured(BEHIND_ACTION, [finding], { confidence });
      }
      return measured(0, [{ key: 'none', message: say.none, evidence: [] }], { confidence });
    }
    const inMain = visible.filter(({ evidence }) => evidence.region === 'main');
    const [first] = inMain;
    if (!first) {
      const evidence = visible.map((phone) => phone.evidence);
      return measured(ONLY_FRAME, [{ key: 'onlyFrame', message: say.onlyFrame, evidence }], { confidence });
    }
    const form = contact.facts.forms.find(({ kind, visible: shown }) => shown && kind === 'contact');
    if (form && form.order < first.order) {
      return measured(BELOW_FORM, [{ key: 'belowForm', message: say.belowForm, evidence: [first.evidence] }], {
        confidence,
      });
    }
    return measured(BEFORE_FORM, [{ key: 'shown', message: say.shown, evidence: [first.evidence] }], { confidence });
  },
});
