import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { callable, dials, evidenceOf } from '../../questions/phones';
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
        `${plain} of ${all} phone numbers ${plain === 1 ? 'does' : 'do'} not dial when tapped, on at least 1 page.`,
      plain: (all: number) =>
        all === 1 ? 'The 1 phone number does not dial when tapped.' : `0 of ${all} phone numbers dial when tapped.`,
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
      partly: (plain, all) =>
        `${plain} de ${all} teléfonos no se ${plain === 1 ? 'marca' : 'marcan'} al tocarlos, en al menos 1 página.`,
      plain: (all) =>
        all === 1 ? 'El único teléfono no se marca al tocarlo.' : `0 de ${all} teléfonos se marcan al tocarlos.`,
      noPhone: 'Ninguna de las páginas leídas muestra un teléfono.',
      unread: 'La página de contacto, donde puede haber un teléfono, no se leyó.',
    },
  },
  evaluate(site, say) {
    const numbers = site.pages.flatMap(({ facts }) => numbersOf(facts.phones));
    if (numbers.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const linked = numbers.filter(({ places }) => places.some(dials));
    const plain = numbers.filter((number) => !linked.includes(number));
    const key = plain.length === 0 ? 'linked' : linked.length === 0 ? 'plain' : 'partly';
    const all = countOf(numbers);
    const message = key === 'partly' ? say.partly(countOf(plain), all) : say[key](all);
    const places = plain.length === 0 ? placesOf(linked).filter(dials) : placesOf(plain);
    const mobile = site.pages.some(isOnPhone);
    return measured((mobile ? MOBILE : DESKTOP)[key], [{ key, message, evidence: evidenceOf(places) }], {
      confidence: site.pages.every(({ mode }) => mode === 'rendered') ? 1 : 0.75,
      severity: mobile ? 'major' : 'minor',
    });
  },
});

/** A number on one page: linked at one of its places, it dials with a tap there. */
interface NumberShown {
  number: string;
  places: Phone[];
}

/** So many last digits tell the numbers of a company apart, with or without its country code. */
const TELLING_DIGITS = 8;

function numbersOf(phones: readonly Phone[]): NumberShown[] {
  const shown = phones.filter((phone) => callable(phone) && phone.visible);
  const numberOf = ({ e164, text }: Phone) => (e164 ?? text).replace(/\D/g, '').slice(-TELLING_DIGITS);
  return [...new Set(shown.map(numberOf))].map((number) => ({
    number,
    places: shown.filter((phone) => numberOf(phone) === number),
  }));
}

/** How many different numbers, on whatever page. */
function countOf(numbers: readonly NumberShown[]): number {
  return new Set(numbers.map(({ number }) => number)).size;
}

function placesOf(numbers: readonly NumberShown[]): Phone[] {
  return numbers.flatMap(({ places }) => places);
}

function isOnPhone({ mode, circumstances }: PageView<'phones'>): boolean {
  return mode === 'rendered' && circumstances.viewport.width <= WIDEST_PHONE;
}
