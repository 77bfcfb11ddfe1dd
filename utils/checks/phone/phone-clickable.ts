import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone } from '../../facts';
import { isUnread } from '../../pages-read';
import { callable, dials, evidenceOf } from '../../phones';
import type { PageView } from '../../site-view';

/** Scores from the catalogue; on a desktop never negative, since GOV.UK advises against links that cannot call there. */
const MOBILE = { linked: 1, partly: 0.6, plain: 0.2 };
const DESKTOP = { linked: 1, partly: 0.85, plain: 0.7 };

/** Windows up to this width are a phone's (catalogue §2.4). */
const WIDEST_PHONE = 600;

export default defineCheck({
  id: 'phone-clickable',
  category: 'phone',
  stage: 'find-contact',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['USWDS-footer', 'GOV-phone'],
  needs: ['phones', 'contactLinks'],
  words: {
    en: {
      title: 'The phone number dials with one tap',
      failTitle: 'The phone number does not dial with a tap',
      why: 'Customers on a phone expect to tap the number and talk, not to copy it digit by digit.',
      advice: 'Make every phone number a call link (tel:) and keep its digits readable for everybody else.',
      linked: (all: number) =>
        all === 1 ? 'The 1 phone number dials with a tap.' : `All ${all} phone numbers dial with a tap.`,
      partly: (plain: number, all: number) =>
        `${plain} of ${all} phone numbers ${plain === 1 ? 'is' : 'are'} plain text.`,
      plain: (all: number) =>
        all === 1 ? 'The 1 phone number is plain text.' : `All ${all} phone numbers are plain text.`,
      noPhone: 'No page that was read shows a phone number.',
      unread: 'The contact page, where a number may stand, was not read.',
    },
    es: {
      title: 'El teléfono se marca con un toque',
      failTitle: 'El teléfono no se marca al tocarlo',
      why: 'El cliente que navega con el móvil espera tocar el número y hablar, no copiarlo cifra a cifra.',
      advice: 'Convierta cada teléfono en un enlace de llamada (tel:) y deje sus cifras a la vista para los demás.',
      linked: (all) =>
        all === 1 ? 'El único teléfono se marca con un toque.' : `Los ${all} teléfonos se marcan con un toque.`,
      partly: (plain, all) => `${plain} de ${all} teléfonos ${plain === 1 ? 'es' : 'son'} solo texto.`,
      plain: (all) => (all === 1 ? 'El único teléfono es solo texto.' : `Los ${all} teléfonos son solo texto.`),
      noPhone: 'Ninguna de las páginas leídas muestra un teléfono.',
      unread: 'La página de contacto, donde puede haber un teléfono, no se leyó.',
    },
  },
  evaluate(site, say) {
    const numbers = site.pages.flatMap(({ facts }) => numbersOf(facts.phones));
    if (numbers.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const plain = numbers.filter((places) => !places.some(dials));
    const key = plain.length === 0 ? 'linked' : plain.length === numbers.length ? 'plain' : 'partly';
    const message = key === 'partly' ? say.partly(plain.length, numbers.length) : say[key](numbers.length);
    const places = key === 'linked' ? numbers.flat().filter(dials) : plain.flat();
    const mobile = site.pages.some(isOnPhone);
    return measured((mobile ? MOBILE : DESKTOP)[key], [{ key, message, evidence: evidenceOf(places) }], {
      confidence: site.pages.every(({ mode }) => mode === 'rendered') ? 1 : 0.75,
      severity: mobile ? 'major' : 'minor',
    });
  },
});

/** So many last digits tell the numbers of a company apart, with or without its country code. */
const TELLING_DIGITS = 8;

/** The places of each number of a page: a number that is linked at one of them dials with a tap. */
function numbersOf(phones: readonly Phone[]): Phone[][] {
  const shown = phones.filter((phone) => callable(phone) && phone.visible);
  const numberOf = ({ e164, text }: Phone) => (e164 ?? text).replace(/\D/g, '').slice(-TELLING_DIGITS);
  return [...new Set(shown.map(numberOf))].map((number) => shown.filter((phone) => numberOf(phone) === number));
}

function isOnPhone({ mode, circumstances }: PageView<'phones'>): boolean {
  return mode === 'rendered' && circumstances.viewport.width <= WIDEST_PHONE;
}
