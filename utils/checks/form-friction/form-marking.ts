import { defineCheck, measured, notApplicable } from '../../check';
import type { Evidence, Field, Form } from '../../facts';
import { askedFields, contactForm, NO_CONTACT_FORM } from '../../questions/contact-form';
import { evidenceOf } from '../../questions/phones';
import { fold } from '../../recognise/fold';
import { anyOf } from '../../recognise/forms/form-words';

/** Scores from the catalogue; a field marked by the word "required" explains itself as a legend would. */
const SCORES = {
  allRequired: 1,
  optional: 1,
  legend: 0.85,
  words: 0.85,
  asterisk: 0.55,
  fewUnmarked: 0.6,
  unmarked: 0.25,
  contradiction: 0,
};

/** From the catalogue: with fewer boxes nobody needs marks; up to so many nobody misses them much. */
const LEAST_FIELDS = 3;
const FEW_FIELDS = 4;

export default defineCheck({
  id: 'form-marking',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 3,
  severity: 'minor',
  effort: 2,
  sources: ['GOV-question', 'Baymard-required', 'WCAG-3.3.2'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'The form says what must be filled in',
      failTitle: 'The form does not say clearly what is required',
      why: 'Customers who cannot tell what is required fill in everything or give up at the first error.',
      advice: 'Write "(optional)" beside what may be left empty, or explain the asterisk above the form.',
      allRequired: (all: number) => `A sentence says that all ${all} boxes are required.`,
      optional: (marked: number, all: number) =>
        `${marked} of ${all} boxes ${marked === 1 ? 'is' : 'are'} marked as optional.`,
      legend: (marked: number, all: number) =>
        `${marked} of ${all} boxes ${marked === 1 ? 'has' : 'have'} an asterisk, and a sentence explains it.`,
      words: (marked: number, all: number) =>
        `${marked} of ${all} boxes ${marked === 1 ? 'is' : 'are'} marked as required in words.`,
      asterisk: (marked: number, all: number) =>
        `${marked} of ${all} boxes ${marked === 1 ? 'has' : 'have'} an asterisk that nothing explains.`,
      fewUnmarked: (all: number) => `0 of ${all} boxes are marked; in a form this short it matters little.`,
      unmarked: (all: number) => `0 of ${all} boxes say whether they must be filled in.`,
      contradiction: (count: number, all: number) =>
        `${count} of ${all} boxes ${count === 1 ? 'is' : 'are'} called optional, and the form insists on ${count === 1 ? 'it' : 'them'}.`,
      short: (all: number) => `The form has only ${all} ${all === 1 ? 'box' : 'boxes'}: there is nothing to mark.`,
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El formulario dice qué es obligatorio',
      failTitle: 'El formulario no deja claro qué es obligatorio',
      why: 'El cliente que no sabe qué es obligatorio lo rellena todo o abandona al primer error.',
      advice: 'Escriba «(opcional)» junto a lo que puede quedar vacío, o explique el asterisco encima del formulario.',
      allRequired: (all) => `Una frase dice que las ${all} casillas son obligatorias.`,
      optional: (marked, all) =>
        `${marked} de ${all} casillas ${marked === 1 ? 'está marcada como opcional' : 'están marcadas como opcionales'}.`,
      legend: (marked, all) =>
        `${marked} de ${all} casillas ${marked === 1 ? 'lleva' : 'llevan'} asterisco, y una frase lo explica.`,
      words: (marked, all) =>
        `${marked} de ${all} casillas ${marked === 1 ? 'dice' : 'dicen'} con palabras que hay que rellenarlas.`,
      asterisk: (marked, all) =>
        `${marked} de ${all} casillas ${marked === 1 ? 'lleva' : 'llevan'} un asterisco que nada explica.`,
      fewUnmarked: (all) => `0 de ${all} casillas están marcadas; en un formulario tan corto importa poco.`,
      unmarked: (all) => `0 de ${all} casillas dicen si hay que rellenarlas.`,
      contradiction: (count, all) =>
        `${count} de ${all} casillas ${count === 1 ? 'se llama opcional' : 'se llaman opcionales'}, y el formulario las exige.`,
      short: (all) => `El formulario solo tiene ${all} ${all === 1 ? 'casilla' : 'casillas'}: no hay nada que marcar.`,
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const fields = askedFields(found.form);
    const all = fields.length;
    if (all < LEAST_FIELDS) return notApplicable(say.short(all));
    const { key, marked } = markingOf(found.form, fields);
    const message = isCounted(key) ? say[key](marked.length, all) : say[key](all);
    const evidence = marked.length > 0 ? evidenceOf(marked) : [found.form.evidence];
    return measured(SCORES[key], [{ key, message, evidence }], { confidence: found.page.sure });
  },
});

type Key = keyof typeof SCORES;

const COUNTED = ['optional', 'legend', 'words', 'asterisk', 'contradiction'] as const;

const isCounted = (key: Key): key is (typeof COUNTED)[number] => COUNTED.some((counted) => counted === key);

interface Marking {
  key: Key;
  /** The fields that show it; none where it is the whole form that does. */
  marked: { evidence: Evidence }[];
}

function markingOf({ requiredLegend }: Form, fields: readonly Field[]): Marking {
  const having = (mark: Field['marked']) => fields.filter(({ marked }) => marked === mark);
  const optional = having('optional');
  const contradicted = optional.filter(({ required }) => required === 'yes');
  const asterisks = having('asterisk');
  const words = having('required-word');
  if (contradicted.length > 0) return { key: 'contradiction', marked: contradicted };
  if (optional.length > 0) return { key: 'optional', marked: optional };
  if (anyOf('allRequired').test(fold(requiredLegend))) return { key: 'allRequired', marked: [] };
  if (words.length > 0) return { key: 'words', marked: words };
  if (asterisks.length > 0) return { key: requiredLegend ? 'legend' : 'asterisk', marked: asterisks };
  return { key: fields.length <= FEW_FIELDS ? 'fewUnmarked' : 'unmarked', marked: [] };
}
