import { defineCheck, measured, notApplicable } from '../../check';
import type { Confidence, Field } from '../../facts';
import { askedFields, contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { asksForPhoneOrEmail } from '../../recognise/forms/purpose-of-text';

/** Our judgement, from the finding that an unexplained duty makes people leave (Baymard-phone). */
const SCORES = {
  callback: 1,
  choice: 1,
  freeWithReason: 1,
  free: 0.85,
  /** Between required and free, since either may be so. */
  unknownWithReason: 0.8,
  requiredWithReason: 0.6,
  unknown: 0.5,
  required: 0.1,
};

type Situation = keyof typeof SCORES;

export default defineCheck({
  id: 'form-phone-justified',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 6,
  severity: 'major',
  effort: 2,
  sources: ['Baymard-phone', 'GOV-phone', 'USWDS-phone'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form leaves the phone number to the customer',
      failTitle: 'Customers may feel forced to give their phone number',
      why: 'Customers who fear sales calls leave a form that insists on their number.',
      advice: 'Make the phone number optional, or write why you ask: “only to call you back about this question”.',
      noPhone: 'The contact form does not ask for a phone number.',
      callback: 'The form asks for a call back, and that needs the number.',
      choice: 'One box takes a phone number or an e-mail address, as the customer likes.',
      freeWithReason: 'The phone number is optional, and the form says what it is for.',
      free: 'The phone number is optional.',
      unknownWithReason: 'The form says what the phone number is for, but not whether it may be left empty.',
      requiredWithReason: 'The phone number is required, and the form says what it is for.',
      unknown: 'The form says neither whether the phone number may be left empty nor what it is for.',
      required: 'The phone number is required, and no reason stands beside it.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario deja el teléfono a elección del cliente',
      failTitle: 'El cliente puede sentirse obligado a dar su teléfono',
      why: 'El cliente que teme llamadas comerciales abandona un formulario que le exige su número.',
      advice: 'Haga opcional el teléfono, o escriba para qué lo pide: «solo para llamarle por esta consulta».',
      noPhone: 'El formulario de contacto no pide el teléfono.',
      callback: 'El formulario es para pedir una llamada, y para eso hace falta el número.',
      choice: 'Una misma casilla admite el teléfono o el correo, como prefiera el cliente.',
      freeWithReason: 'El teléfono es opcional y el formulario dice para qué es.',
      free: 'El teléfono es opcional.',
      unknownWithReason: 'El formulario dice para qué es el teléfono, pero no si puede dejarse vacío.',
      requiredWithReason: 'El teléfono es obligatorio y el formulario dice para qué es.',
      unknown: 'El formulario no dice si el teléfono puede dejarse vacío ni para qué es.',
      required: 'El teléfono es obligatorio y a su lado no se explica por qué.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form, page } = found;
    const [worst] = askedFields(form)
      .filter((field) => field.purpose === 'tel' || isChoice(field))
      .map((field) => ({ field, situation: form.kind === 'callback' ? ('callback' as const) : situationOf(field) }))
      .toSorted((a, b) => SCORES[a.situation] - SCORES[b.situation]);
    if (!worst) return notApplicable(say.noPhone);
    const { field, situation } = worst;
    const finding = { key: situation, message: say[situation], evidence: [field.evidence] };
    return measured(SCORES[situation], [finding], { confidence: sureOf(field, page.sure) });
  },
});

const isChoice = ({ label, placeholder }: Field) => asksForPhoneOrEmail(label || placeholder);

function situationOf(field: Field): Situation {
  const { required, explained } = field;
  if (isChoice(field)) return 'choice';
  if (required === 'yes') return explained ? 'requiredWithReason' : 'required';
  if (required === 'no') return explained ? 'freeWithReason' : 'free';
  return explained ? 'unknownWithReason' : 'unknown';
}

/** That the others are marked as required lets us think, but not know, that this one is not. */
function sureOf({ required, marked }: Field, page: Confidence): Confidence {
  return required === 'no' && marked !== 'optional' ? 0.75 : page;
}
