import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence, Phone } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';

/** Scores from the catalogue; a link behind a wordless icon at least dials: our judgement. */
const SCORES = { text: 1, described: 0.5, icon: 0.5, picture: 0 };

/** A picture's name says what it shows only most of the time. */
const SURE_OF_PICTURE = 0.75;

export default defineCheck({
  id: 'phone-readable-text',
  category: 'phone',
  stage: 'find-contact',
  weight: 3,
  severity: 'major',
  effort: 1,
  sources: ['GOV-phone', 'WCAG-1.4.5', 'S004:40'],
  needs: ['phones', 'page', 'contactLinks'],
  words: {
    en: {
      title: 'The phone number is text, not a picture',
      failTitle: 'The phone number is only a picture or an icon',
      why: 'Customers want to copy the number, tap it, or have it read aloud, and none of that works with a picture.',
      advice: 'Replace the picture of the phone number by text.',
      text: (count: number) => (count === 1 ? '1 number is text.' : `${count} numbers are text.`),
      described: 'The number is a picture; only its description has the digits.',
      icon: 'The number is behind an icon; its digits cannot be read.',
      picture: (count: number) =>
        `${count} ${count === 1 ? 'picture seems' : 'pictures seem'} to show a phone number, and no digits can be read.`,
      noPhone: 'No page that was read shows a phone number in any form.',
      unread: 'The contact page, where a number may stand, was not read.',
      noLayout: 'The pages were read without being opened, so a number in a picture would not be noticed.',
    },
    es: {
      title: 'El teléfono es texto, no una imagen',
      failTitle: 'El teléfono es solo una imagen o un icono',
      why: 'El cliente quiere copiar el número, tocarlo o escucharlo, y con una imagen nada de eso funciona.',
      advice: 'Sustituya la imagen del teléfono por texto.',
      text: (count) => (count === 1 ? '1 número es texto.' : `${count} números son texto.`),
      described: 'El número es una imagen; solo su descripción tiene las cifras.',
      icon: 'El número está detrás de un icono; sus cifras no se leen.',
      picture: (count) =>
        `${count} ${count === 1 ? 'imagen parece' : 'imágenes parecen'} mostrar un teléfono, y no se lee ninguna cifra.`,
      noPhone: 'Ninguna de las páginas leídas muestra un teléfono de ninguna forma.',
      unread: 'La página de contacto, donde puede haber un teléfono, no se leyó.',
      noLayout: 'Las páginas se leyeron sin abrirlas, así que un número en una imagen no se notaría.',
    },
  },
  evaluate(site, say) {
    const phones = site.pages
      .flatMap(({ facts }) => facts.phones)
      .filter((each) => callable(each) && withinReach(each));
    const shown = (as: Phone['shownAs']) => phones.filter(({ shownAs }) => shownAs === as);
    const answer = (key: keyof typeof SCORES, message: string, evidence: Evidence[], confidence: 1 | 0.75 = 1) =>
      measured(SCORES[key], [{ key, message, evidence }], { confidence });
    const texts = shown('text');
    if (texts.length > 0) return answer('text', say.text(countOf(texts)), evidenceOf(texts));
    const described = shown('image');
    if (described.length > 0) return answer('described', say.described, evidenceOf(described));
    const icons = shown('icon');
    if (icons.length > 0) return answer('icon', say.icon, evidenceOf(icons));
    if (isUnread(site, 'contact')) return notMeasured(say.unread);
    const pictures = site.pages.flatMap(({ facts }) => facts.page.phonePictures ?? []);
    if (pictures.length > 0) return answer('picture', say.picture(pictures.length), pictures, SURE_OF_PICTURE);
    return site.pages.some(({ mode }) => mode === 'rendered') ? notApplicable(say.noPhone) : notMeasured(say.noLayout);
  },
});

function countOf(phones: readonly Phone[]): number {
  return new Set(phones.map(({ e164, text }) => e164 ?? text)).size;
}
