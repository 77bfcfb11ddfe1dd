import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence, Look } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { dials, evidenceOf } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** WCAG 2.5.8, in CSS pixels. */
const LEAST_SIDE = 24;

/** Windows up to this width are a phone's (catalogue §2.4). */
const WIDEST_PHONE = 600;

export default defineCheck({
  id: 'a11y-target-size',
  category: 'accessibility',
  stage: 'find-contact',
  weight: 3,
  severity: 'minor',
  effort: 2,
  sources: ['WCAG-258'],
  needs: ['phones', 'emails', 'contactLinks', 'channels', 'forms'],
  words: {
    en: {
      title: 'Buttons to call and write are large enough to tap',
      failTitle: 'Buttons to call or write are too small to tap',
      why: 'Customers with large thumbs or shaking hands miss small buttons and hit the one beside.',
      advice:
        'Make every button and icon for contact at least 24 px wide and high (better 44), or leave room around it.',
      large: (all: number) =>
        all === 1
          ? 'The 1 button for contact is at least 24 px or stands apart.'
          : `${all} of ${all} links and buttons for contact are at least 24 px or stand apart.`,
      small: (count: number, all: number, sizes: string) =>
        `${count} of ${all} links and buttons for contact ${count === 1 ? 'is' : 'are'} smaller than 24 px and close to others: ${sizes}.`,
      noControl: 'The pages that were read have no link or button for contact outside of a line of text.',
      noLayout: 'The pages were read without being opened, so the size of their buttons is not known.',
    },
    es: {
      title: 'Los botones de contacto se pueden tocar bien',
      failTitle: 'Los botones de contacto son demasiado pequeños',
      why: 'El cliente de pulgar grande o mano temblorosa falla los botones pequeños y toca el de al lado.',
      advice:
        'Dé a cada botón e icono de contacto al menos 24 px de ancho y alto (mejor 44), o deje espacio alrededor.',
      large: (all) =>
        all === 1
          ? 'El único botón de contacto mide al menos 24 px o está aislado.'
          : `${all} de ${all} enlaces y botones de contacto miden al menos 24 px o están aislados.`,
      small: (count, all, sizes) =>
        `${count} de ${all} enlaces y botones de contacto ${count === 1 ? 'mide menos de 24 px y está pegado' : 'miden menos de 24 px y están pegados'} a otros: ${sizes}.`,
      noControl: 'Las páginas leídas no tienen enlaces ni botones de contacto fuera de una línea de texto.',
      noLayout: 'Las páginas se leyeron sin abrirlas, así que no se sabe el tamaño de sus botones.',
    },
  },
  evaluate(site, say) {
    const rendered = site.pages.filter(({ mode }) => mode === 'rendered');
    if (rendered.length === 0) return notMeasured(say.noLayout);
    const targets = rendered.flatMap(targetsOf);
    if (targets.length === 0) return notApplicable(say.noControl);
    const small = targets.filter(isTooSmall);
    const finding: CheckFinding =
      small.length > 0
        ? {
            key: 'small',
            message: say.small(small.length, targets.length, sizesOf(small)),
            evidence: evidenceOf(small),
          }
        : { key: 'large', message: say.large(targets.length), evidence: evidenceOf(targets) };
    const onPhone = rendered.some(({ circumstances }) => circumstances.viewport.width <= WIDEST_PHONE);
    return measured(1 - small.length / targets.length, [finding], { severity: onPhone ? 'major' : 'minor' });
  },
});

interface Target {
  look: Look;
  evidence: Evidence;
}

/** Each once; a link in a line of text is as high as its line, and WCAG lets it be. */
function targetsOf({ facts }: PageView<'phones' | 'emails' | 'contactLinks' | 'channels' | 'forms'>): Target[] {
  const links = [
    ...facts.phones.filter(dials),
    ...facts.emails.filter(({ link }) => link !== undefined),
    ...facts.contactLinks.filter(({ role }) => role === 'contact'),
    ...facts.channels.filter(({ kind }) => kind !== 'map'),
    ...facts.forms.filter(isContactForm).map(({ submit }) => submit),
  ];
  const targets = links.flatMap(({ look, evidence }) => (look && evidence && !look.inline ? [{ look, evidence }] : []));
  return [...new Map(targets.map((target) => [target.evidence.selector, target])).values()];
}

function isTooSmall({ look }: Target): boolean {
  return Math.min(look.width, look.height) < LEAST_SIDE && look.crowded;
}

const MOST_SIZES = 4;

function sizesOf(targets: readonly Target[]): string {
  const sizes = targets.map(({ look: { width, height } }) => `${width} × ${height}`);
  return [...new Set(sizes)].slice(0, MOST_SIZES).join(', ');
}
