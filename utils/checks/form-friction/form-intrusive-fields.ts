import { type CheckFinding, defineCheck, measured } from '../../check';
import type { Field, Form } from '../../facts';
import { askedFields, contactForm, fieldName, NO_CONTACT_FORM } from '../../questions/contact-form';
import { evidenceOf } from '../../questions/phones';
import { hasFormFault } from '../../recognise/form-faults';

/**
 * What each box costs, from the catalogue; a reason beside it makes it cheaper: our judgement. An optional one costs 0.3
 * where the catalogue has 0.25: with a box for the identity number, nobody would say that nothing private is asked.
 */
const COSTS = { required: 0.4, optional: 0.3, explained: 0.1, confirm: 0.15 };

/** What is intrusive is told by the words of a label. */
const SURE_OF_WORDS = 0.75;

export default defineCheck({
  id: 'form-intrusive-fields',
  category: 'form-friction',
  stage: 'contract-pay',
  weight: 4,
  severity: 'major',
  effort: 2,
  sources: ['S004:39', 'Baymard-phone', 'GOV-names', 'USWDS-email', 'WCAG-3.3.7'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form asks nothing that is none of its business',
      failTitle: 'The form asks for things that help only you',
      why: 'Customers wonder why you want to know their age or title, and leave before they tell you.',
      advice:
        'Drop the questions that help you and not the customer, and ask for nothing twice; ask later, with trust.',
      none: (all: number) => `0 of ${all} boxes ask for anything private, and nothing is asked for twice.`,
      intrusive: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'asks' : 'ask'} for something private or needless: ${names}.`,
      confirm: (count: number, names: string) =>
        `${count} ${count === 1 ? 'box asks' : 'boxes ask'} for the same once more: ${names}.`,
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario no pregunta nada que no le incumba',
      failTitle: 'El formulario pide datos que solo le sirven a usted',
      why: 'El cliente se pregunta para qué quiere usted su edad o su tratamiento, y se va antes de decírselo.',
      advice:
        'Quite lo que le sirve a usted y no al cliente, y no pida nada dos veces; pregúntelo después, con confianza.',
      none: (all) => `0 de ${all} casillas piden algo privado, y nada se pide dos veces.`,
      intrusive: (count, all, names) =>
        `${count} de ${all} casillas ${count === 1 ? 'pide' : 'piden'} algo privado o innecesario: ${names}.`,
      confirm: (count, names) =>
        `${count} ${count === 1 ? 'casilla pide' : 'casillas piden'} lo mismo otra vez: ${names}.`,
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const { form } = found;
    const fields = askedFields(form);
    const consumers = !site.profile.has('b2b') && (site.profile.has('shop') || site.profile.has('local'));
    const intrusive = fields.filter((field) => isIntrusive(field, { form, consumers, country: site.country }));
    const repeated = fields.filter(({ part }) => part === 'confirm');
    const findings: CheckFinding[] = [];
    if (intrusive.length > 0) {
      const message = say.intrusive(intrusive.length, fields.length, namesOf(intrusive));
      findings.push({ key: 'intrusive', message, evidence: evidenceOf(intrusive) });
    }
    if (repeated.length > 0) {
      const message = say.confirm(repeated.length, namesOf(repeated));
      findings.push({ key: 'confirm', message, evidence: evidenceOf(repeated) });
    }
    if (findings.length === 0) {
      findings.push({ key: 'none', message: say.none(fields.length), evidence: evidenceOf(fields) });
    }
    const cost = intrusive.reduce((sum, field) => sum + costOf(field), repeated.length * COSTS.confirm);
    return measured(1 - cost, findings, { confidence: SURE_OF_WORDS });
  },
});

interface Asked {
  form: Form;
  consumers: boolean;
  country: string | null;
}

function isIntrusive(field: Field, asked: Asked): boolean {
  if (field.part === 'confirm' || isNeeded(field, asked)) return false;
  if (field.purpose === 'organization') return asked.consumers && field.required === 'yes';
  if (/^(?:bday|sex|honorific-prefix)/.test(field.purpose ?? '')) return true;
  return hasFormFault(field.label || field.placeholder, 'intrusive');
}

const IDENTITY =
  /\b(?:dni|nif|nie|rut|cpf|cnpj|c[eé]dula|passport|pasaporte|passaporte|codice fiscale|birth|nacim|geburt|naiss|nasc)/i;

/** Complaints are taken down with an identity number, bookings with the age, and a Brazilian invoice needs the CPF. */
function isNeeded({ label, explained, name }: Field, { form, country }: Asked): boolean {
  if (!IDENTITY.test(`${label} ${name}`)) return false;
  if (country === 'BR' && /cpf|cnpj/i.test(label)) return true;
  return form.kind === 'claim' || (form.kind === 'booking' && explained);
}

function costOf({ explained, required }: Field): number {
  if (explained) return COSTS.explained;
  return required === 'yes' ? COSTS.required : COSTS.optional;
}

function namesOf(fields: readonly Field[]): string {
  return fields.map(fieldName).join(', ');
}
