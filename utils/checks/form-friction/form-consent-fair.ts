import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import type { Evidence, Field, Form } from '../../facts';
import { isBeside } from '../../questions/beside';
import { askedFields, contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { evidenceOf } from '../../questions/phones';
import { asksForPhoneOrEmail } from '../../recognise/forms/purpose-of-text';

/** Scores from the catalogue, the worst first. */
const SCORES = { ticked: 0, required: 0, bundled: 0.4, noPrivacy: 0.6, fair: 1 };

/** So many times as far as "beside": the small print right under a form. */
const REACH = 2;

export default defineCheck({
  id: 'form-consent-fair',
  category: 'form-friction',
  stage: 'contract-pay',
  weight: 4,
  severity: 'major',
  effort: 2,
  sources: ['GDPR', 'GOV-email'],
  needs: ['forms', 'topics'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form takes consent fairly',
      failTitle: 'The form is not clear about consent or privacy',
      why: 'Customers who only had a question feel cheated when it signs them up for advertising.',
      advice: 'Leave the box for advertising empty and apart from sending the question, and link the privacy policy.',
      ticked: (count: number) =>
        `${count} ${count === 1 ? 'box' : 'boxes'} for advertising ${count === 1 ? 'is' : 'are'} ticked beforehand.`,
      required: 'Nobody can send the form without leave to advertise.',
      bundled: 'One box asks for terms and advertising together.',
      noPrivacy: 'No link to the privacy policy stands in the form or beside it.',
      fair: 'The privacy policy is linked, and nothing is ticked or bundled.',
      nothingPersonal: 'The form asks for neither an e-mail address nor a phone number.',
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario pide el consentimiento con limpieza',
      failTitle: 'El formulario no es claro con el consentimiento',
      why: 'El cliente que solo quería preguntar se siente engañado si con ello queda apuntado a la publicidad.',
      advice:
        'Deje vacía la casilla de publicidad, sepárela del envío de la pregunta y enlace la política de privacidad.',
      ticked: (count) =>
        `${count} ${count === 1 ? 'casilla' : 'casillas'} de publicidad ${count === 1 ? 'viene marcada' : 'vienen marcadas'} de antemano.`,
      required: 'No se puede enviar el formulario sin aceptar publicidad.',
      bundled: 'Una sola casilla pide aceptar las condiciones y la publicidad.',
      noPrivacy: 'Ni en el formulario ni a su lado hay un enlace a la política de privacidad.',
      fair: 'La política de privacidad está enlazada, y nada viene marcado ni mezclado.',
      nothingPersonal: 'El formulario no pide ni correo ni teléfono.',
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form } = found;
    if (!askedFields(form).some(isPersonal)) return notApplicable(say.nothingPersonal);
    const links = site.pages.flatMap(({ facts }) => facts.topics).filter(isPrivacyLink);
    const besides = links.filter((link) =>
      [form, ...form.fields.slice(-1).map(placeIn(form))].some((place) => isBeside(link, place, REACH)),
    );
    const faults = faultsOf(form, besides.length > 0);
    const findings = faults.map(({ key, evidence }): CheckFinding => {
      return { key, message: key === 'ticked' ? say.ticked(evidence.length) : say[key], evidence };
    });
    const worst = Math.min(SCORES.fair, ...faults.map(({ key }) => SCORES[key]));
    const fair: CheckFinding = { key: 'fair', message: say.fair, evidence: [form.evidence] };
    return measured(worst, findings.length > 0 ? findings : [fair]);
  },
});

function isPersonal({ purpose, type, label }: Field): boolean {
  if (asksForPhoneOrEmail(label)) return true;
  return purpose === 'email' || purpose === 'tel' || type === 'email' || type === 'tel';
}

function isPrivacyLink({ topic, place, visible }: { topic: string; place: string; visible: boolean }): boolean {
  return topic === 'privacy' && place === 'link' && visible;
}

const placeIn =
  ({ order }: Form) =>
  ({ evidence }: Field) => ({ evidence, order });

interface Fault {
  key: Exclude<keyof typeof SCORES, 'fair'>;
  evidence: Evidence[];
}

function faultsOf(form: Form, privacyBeside: boolean): Fault[] {
  const marketing = form.fields.filter(({ part }) => part === 'marketing');
  const ticked = marketing.filter(({ checkedByDefault }) => checkedByDefault);
  // A sentence that all fields are required is not meant for boxes to tick.
  const required = marketing.filter(
    (field) => field.required === 'yes' && (field.marked !== 'none' || !form.requiredLegend),
  );
  const faults: Fault[] = [];
  if (ticked.length > 0) faults.push({ key: 'ticked', evidence: evidenceOf(ticked) });
  if (required.length > 0) faults.push({ key: 'required', evidence: evidenceOf(required) });
  if (form.consent.bundled) faults.push({ key: 'bundled', evidence: evidenceOf(form.fields.filter(isBox)) });
  if (!form.consent.privacyLink && !privacyBeside) faults.push({ key: 'noPrivacy', evidence: [form.evidence] });
  return faults;
}

function isBox({ part }: Field): boolean {
  return part === 'consent' || part === 'marketing';
}
