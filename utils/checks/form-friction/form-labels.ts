import { defineCheck, measured } from '../../check';
import type { Field } from '../../facts';
import { askedFields, contactForm, fieldName, NO_CONTACT_FORM } from '../../questions/contact-form';

/** Our judgement: text that disappears while typing, or that only a program reads, is a third of a label. */
const LABELLED = 1;
const HALF_NAMED = 0.3;
const NAMELESS = 0;

/** However well the rest is labelled: nobody can be sure to get past a required box without a name. */
const MOST_WITH_NAMELESS_DUTY = 0.3;

/** Our judgement: a box without a label in sight is a fault, however many others have one. */
const MOST_WITH_FAULT = 0.7;

const MOST_EVIDENCE = 20;

export default defineCheck({
  id: 'form-labels',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 5,
  severity: 'major',
  effort: 2,
  sources: ['GOV-text-input', 'webdev-signin', 'NNG-placeholder'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'Every box of the form has a label that stays',
      failTitle: 'Boxes of the form lose or lack their label',
      why: 'Customers forget what a box was for when its label disappears as soon as they type.',
      advice: 'Write a short label above every box and tie it to the box; do not use grey text inside in its place.',
      labelled: (count: number) => `${count} of ${count} boxes have a label that stays.`,
      fleeting: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'has' : 'have'} no label that stays in sight: ${names}.`,
      nameless: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'has' : 'have'} no name for people who have the page read aloud: ${names}.`,
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'Cada casilla del formulario tiene su etiqueta a la vista',
      failTitle: 'Hay casillas del formulario sin etiqueta a la vista',
      why: 'El cliente olvida para qué era una casilla cuando su texto desaparece al empezar a escribir.',
      advice:
        'Ponga una etiqueta breve encima de cada casilla y asóciela a ella; el texto gris de dentro no la sustituye.',
      labelled: (count) => `${count} de ${count} casillas tienen una etiqueta que no desaparece.`,
      fleeting: (count, all, names) =>
        `${count} de ${all} casillas no ${count === 1 ? 'tiene' : 'tienen'} una etiqueta que quede a la vista: ${names}.`,
      nameless: (count, all, names) =>
        `${count} de ${all} casillas no ${count === 1 ? 'tiene' : 'tienen'} nombre para quien escucha la página: ${names}.`,
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const fields = askedFields(found.form);
    const nameless = fields.filter((field) => scoreOf(field) === NAMELESS);
    const fleeting = fields.filter((field) => scoreOf(field) === HALF_NAMED);
    const findings = [
      finding('nameless', nameless, say.nameless(nameless.length, fields.length, namesOf(nameless))),
      finding('fleeting', fleeting, say.fleeting(fleeting.length, fields.length, namesOf(fleeting))),
    ].filter(({ evidence }) => evidence.length > 0);
    const all = [finding('labelled', fields, say.labelled(fields.length))];
    const mean = fields.reduce((sum, field) => sum + scoreOf(field), 0) / Math.max(1, fields.length);
    const confidence = found.page.sure;
    if (findings.length === 0) return measured(mean, all, { confidence });
    const most = nameless.some(({ required }) => required === 'yes') ? MOST_WITH_NAMELESS_DUTY : MOST_WITH_FAULT;
    return measured(Math.min(mean, most), findings, { confidence });
  },
});

function scoreOf({ labelSource, type, label, options }: Field): number {
  if (labelSource === 'label' || labelSource === 'floating') return LABELLED;
  // Each choice of a group has a label of its own; what the group asks may be a text beside it.
  const isGroup = /^(?:radio|checkbox)$/.test(type) && options.length > 0;
  if (isGroup) return label ? LABELLED : HALF_NAMED;
  return labelSource === 'none' ? NAMELESS : HALF_NAMED;
}

function finding(key: string, fields: readonly Field[], message: string) {
  return { key, message, evidence: fields.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence) };
}

function namesOf(fields: readonly Field[]): string {
  return fields.map(fieldName).join(', ');
}
