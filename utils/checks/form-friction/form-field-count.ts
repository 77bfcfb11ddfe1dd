import { defineCheck, measured } from '../../check';
import type { Field, Form } from '../../facts';
import { askedFields, contactForm, fieldName, NO_CONTACT_FORM } from '../../questions/contact-form';

/**
 * Boxes and their score, straight lines between. Calibrated on checkouts (Baymard-fields: 11.3 boxes are usual,
 * 8 are enough), since nobody has published figures for contact forms.
 */
const CURVE: readonly (readonly [boxes: number, score: number])[] = [
  [4, 1],
  [5, 0.9],
  [6, 0.75],
  [7, 0.6],
  [8, 0.45],
  [9, 0.3],
  [10, 0.2],
  [12, 0.05],
];

/** Our judgement: who asks for a price, a date or a settlement has to tell more. */
const ALLOWED_MORE = 3;
const NEEDS_MORE: readonly Form['kind'][] = ['quote', 'booking', 'claim'];

/** So that the list of names stays readable. */
const MOST_NAMES = 12;
const MOST_EVIDENCE = 20;

export default defineCheck({
  id: 'form-field-count',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 8,
  severity: 'major',
  effort: 2,
  sources: ['S004:39', 'Baymard-fields', 'GOV-question'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The contact form asks for little',
      failTitle: 'The contact form asks for a lot',
      why: 'Customers with a simple question give up when the form asks for more than the answer needs.',
      advice:
        'Ask only for what you need to answer: name, e-mail and message, and a phone number for those who want a call.',
      boxes: (count: number, names: string) => `${count} ${count === 1 ? 'box' : 'boxes'} to fill in: ${names}.`,
      allowed: (more: number) => `${more} boxes more than for a simple question are accepted in a form of this kind.`,
      twice: (count: number) => `${count} of them ${count === 1 ? 'asks' : 'ask'} again for what was already typed.`,
      firstStep: (steps: number) => `${steps} steps in all, and only the first could be counted.`,
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario de contacto pide poco',
      failTitle: 'El formulario de contacto pide demasiado',
      why: 'El cliente con una duda sencilla abandona si el formulario pide más de lo necesario para responderle.',
      advice: 'Pida solo lo necesario para responder: nombre, correo y mensaje, y el teléfono si quieren una llamada.',
      boxes: (count, names) => `${count} ${count === 1 ? 'casilla' : 'casillas'} por rellenar: ${names}.`,
      allowed: (more) => `${more} casillas más que para una duda sencilla se aceptan en un formulario de este tipo.`,
      twice: (count) => `${count} de ellas ${count === 1 ? 'vuelve' : 'vuelven'} a pedir lo que ya se escribió.`,
      firstStep: (steps) => `${steps} pasos en total, y solo se pudo contar el primero.`,
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form, page } = found;
    const fields = askedFields(form);
    const count = fields.length;
    const allowed = NEEDS_MORE.includes(form.kind) ? ALLOWED_MORE : 0;
    const twice = fields.filter(({ part }) => part === 'confirm');
    const names = fields.slice(0, MOST_NAMES).map(fieldName).join(', ');
    const evidence = fields.slice(0, MOST_EVIDENCE).map((field) => field.evidence);
    const onlyFirstStep = form.steps > 1 && fields.every(({ visible }) => visible);
    const findings = [
      { key: 'boxes', message: say.boxes(count, names), evidence },
      ...(allowed > 0 ? [{ key: 'allowed', message: say.allowed(allowed), evidence: [form.evidence] }] : []),
      ...(twice.length > 0
        ? [{ key: 'twice', message: say.twice(twice.length), evidence: twice.map(toEvidence) }]
        : []),
      ...(onlyFirstStep ? [{ key: 'firstStep', message: say.firstStep(form.steps), evidence: [form.evidence] }] : []),
    ];
    return measured(scoreOf(count - allowed), findings, { confidence: onlyFirstStep ? 0.5 : page.sure });
  },
});

const toEvidence = ({ evidence }: Field) => evidence;

function scoreOf(boxes: number): number {
  const [fewest = [4, 1]] = CURVE;
  if (boxes <= fewest[0]) return fewest[1];
  for (const [at, [most, atMost]] of CURVE.entries()) {
    const [least, atLeast] = CURVE[at - 1] ?? fewest;
    if (boxes <= most) return atLeast + ((atMost - atLeast) * (boxes - least)) / (most - least);
  }
  return CURVE.at(-1)?.[1] ?? 0;
}
