import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence, Look } from '../../facts';
import { askedFields, isContactForm } from '../../questions/contact-form';
import { callable, evidenceOf } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** WCAG 1.4.3, level AA. */
const LEAST_CONTRAST = 4.5;
const LEAST_CONTRAST_LARGE = 3;

export default defineCheck({
  id: 'a11y-contact-contrast',
  category: 'accessibility',
  stage: 'find-contact',
  weight: 4,
  severity: 'major',
  effort: 2,
  sources: ['WCAG-1.4.3'],
  needs: ['phones', 'emails', 'openingHours', 'replyPromises', 'forms'],
  words: {
    en: {
      title: 'Contact details and labels are dark enough to read',
      failTitle: 'Contact details or labels are too pale to read',
      why: 'Customers who cannot read the pale number call a competitor.',
      advice: 'Darken the pale text of numbers, addresses, hours and labels to a contrast of at least 4.5 to 1.',
      clear: (all: number) =>
        all === 1 ? 'The 1 text has enough contrast.' : `${all} of ${all} texts have enough contrast.`,
      pale: (count: number, all: number, worst: string) =>
        `${count} of ${all} ${all === 1 ? 'text' : 'texts'} ${count === 1 ? 'is' : 'are'} too pale; the palest has a contrast of ${worst} to 1.`,
      noText: 'The pages that were read show no contact details and no form.',
      overPictures: 'The contact details stand over pictures or gradients, where the contrast cannot be told.',
      noLayout: 'The pages were read without being opened, so their colours are not known.',
    },
    es: {
      title: 'Los datos de contacto y las etiquetas se leen bien',
      failTitle: 'Datos de contacto o etiquetas demasiado pálidos',
      why: 'El cliente que no puede leer un número pálido llama a la competencia.',
      advice:
        'Oscurezca el texto pálido de números, correos, horarios y etiquetas hasta un contraste mínimo de 4,5 a 1.',
      clear: (all) =>
        all === 1
          ? 'El único texto tiene contraste suficiente.'
          : `${all} de ${all} textos tienen contraste suficiente.`,
      pale: (count, all, worst) =>
        `${count} de ${all} ${all === 1 ? 'texto' : 'textos'} ${count === 1 ? 'es demasiado pálido' : 'son demasiado pálidos'}; el peor contraste es de ${worst} a 1.`,
      noText: 'Las páginas leídas no muestran datos de contacto ni formularios.',
      overPictures: 'Los datos de contacto están sobre imágenes o degradados, donde no se puede saber el contraste.',
      noLayout: 'Las páginas se leyeron sin abrirlas, así que no se conocen sus colores.',
    },
  },
  evaluate(site, say) {
    const rendered = site.pages.filter(({ mode }) => mode === 'rendered');
    if (rendered.length === 0) return notMeasured(say.noLayout);
    const texts = rendered.flatMap(textsOf);
    if (texts.length === 0) return notApplicable(say.noText);
    const known = texts.filter(hasContrast);
    if (known.length === 0) return notMeasured(say.overPictures);
    const pale = known.filter(({ look }) => look.contrast < (look.largeText ? LEAST_CONTRAST_LARGE : LEAST_CONTRAST));
    const worst = String(Math.min(...known.map(({ look }) => look.contrast)));
    const finding: CheckFinding =
      pale.length > 0
        ? { key: 'pale', message: say.pale(pale.length, known.length, worst), evidence: evidenceOf(pale) }
        : { key: 'clear', message: say.clear(known.length), evidence: evidenceOf(known) };
    // Of what stands over pictures nobody knows: where that is most of it, the share says less.
    const confidence = known.length * 2 >= texts.length ? 1 : 0.75;
    return measured(1 - pale.length / known.length, [finding], { confidence });
  },
});

interface Text {
  look: Look;
  evidence: Evidence;
}

function hasContrast(text: Text): text is Text & { look: { contrast: number } } {
  return text.look.contrast !== null;
}

/** What a customer reads to get in touch, each element once. */
function textsOf({ facts }: PageView<'phones' | 'emails' | 'openingHours' | 'replyPromises' | 'forms'>): Text[] {
  const forms = facts.forms.filter(isContactForm);
  const shown = [
    ...facts.phones.filter((phone) => callable(phone) && phone.shownAs === 'text'),
    ...facts.emails.filter(({ readable }) => readable),
    ...facts.openingHours,
    ...facts.replyPromises,
    ...forms.flatMap(askedFields),
    ...forms.map(({ submit }) => submit),
  ];
  const texts = shown.flatMap(({ look, evidence }) => (look && evidence ? [{ look, evidence }] : []));
  return [...new Map(texts.map((text) => [text.evidence.selector, text])).values()];
}
