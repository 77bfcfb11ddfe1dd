import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { callable } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** Scores by place, from the catalogue. What lies under something else counts as one screen further. */
const HOME = { firstScreen: 1, covered: 0.6, secondScreen: 0.6, footer: 0.45, far: 0.3 };
const CONTACT = { firstScreen: 1, covered: 0.7, secondScreen: 0.7, footer: 0.4, far: 0.4 };

export default defineCheck({
  id: 'phone-first-screen',
  category: 'phone',
  stage: 'find-contact',
  weight: 6,
  severity: 'major',
  effort: 2,
  sources: ['S004:40', 'WCAG-326'],
  needs: ['phones', 'contactLinks'],
  words: {
    en: {
      title: 'The phone is found without scrolling',
      failTitle: 'Customers must scroll to find the phone',
      why: 'A worried customer looks at the first screen and leaves when the number is not there.',
      advice:
        'Move the phone number to the top bar of the page, and on phones into a call button that stays on screen.',
      number: 'the number',
      button: 'a call button without digits',
      firstScreen: ({ y, what, window }: Sight) => `${y} px down: ${what} is on the first screen (window ${window}).`,
      covered: ({ y, what, window }: Sight) =>
        `${y} px down: ${what} is on the first screen, but something lies on top of it (window ${window}).`,
      secondScreen: ({ y, what, window }: Sight) =>
        `${y} px down: one has to scroll to see ${what} (window ${window}).`,
      footer: ({ y, what, window }: Sight) => `${y} px down: ${what} stands only in the footer (window ${window}).`,
      far: ({ y, what, window }: Sight) => `${y} px down: ${what} is more than two screens away (window ${window}).`,
      noPhone: 'Neither the home page nor the contact page shows a phone number.',
      noLayout: 'The pages with the number were read without being opened, so its place on the screen is not known.',
      unread: 'The contact page, where the number may stand, was not read.',
    },
    es: {
      title: 'El teléfono se encuentra sin desplazar la página',
      failTitle: 'Hay que desplazar la página para ver el teléfono',
      why: 'El cliente preocupado mira la primera pantalla y se va si el número no está.',
      advice:
        'Suba el teléfono a la barra superior y, en el móvil, a un botón de llamada que no se mueva de la pantalla.',
      number: 'el número',
      button: 'un botón de llamada sin cifras',
      firstScreen: ({ y, what, window }) => `A ${y} px: ${what} está en la primera pantalla (ventana de ${window}).`,
      covered: ({ y, what, window }) =>
        `A ${y} px: ${what} está en la primera pantalla, pero hay algo encima (ventana de ${window}).`,
      secondScreen: ({ y, what, window }) =>
        `A ${y} px: hay que desplazar la página para ver ${what} (ventana de ${window}).`,
      footer: ({ y, what, window }) => `A ${y} px: ${what} solo está en el pie (ventana de ${window}).`,
      far: ({ y, what, window }) => `A ${y} px: ${what} está a más de dos pantallas (ventana de ${window}).`,
      noPhone: 'Ni la página de inicio ni la de contacto muestran un teléfono.',
      noLayout: 'Las páginas con el número se leyeron sin abrirlas: no se sabe en qué parte de la pantalla está.',
      unread: 'La página de contacto, donde puede estar el número, no se leyó.',
    },
  },
  evaluate(site, say) {
    const pages = site.pages.filter(({ roles }) => roles.includes('home') || roles.includes('contact'));
    const withPhone = pages.filter(({ facts }) => facts.phones.some(isShown));
    const rendered = withPhone.filter(({ mode }) => mode === 'rendered');
    if (withPhone.length > 0 && rendered.length === 0) return notMeasured(say.noLayout);
    if (rendered.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noPhone);
    const places = rendered.map(bestPlace);
    const findings: CheckFinding[] = places.map(({ key, phone, window }) => {
      const what = phone.shownAs === 'icon' ? say.button : say.number;
      const message = say[key]({ y: phone.evidence.y ?? 0, what, window });
      return { key, message, evidence: [phone.evidence] };
    });
    return measured(places.reduce((sum, { score }) => sum + score, 0) / places.length, findings);
  },
});

interface Sight {
  y: number;
  what: string;
  window: string;
}

const isShown = (phone: Phone) => callable(phone) && phone.visible;

type Place = keyof typeof HOME;

/** Where the customer finds the first number, at the best of its places; digits before a button without. */
function bestPlace({ facts, roles, circumstances }: PageView<'phones'>) {
  const scores = roles.includes('home') ? HOME : CONTACT;
  const { width, height } = circumstances.viewport;
  const shown = facts.phones.filter(isShown).toSorted((a, b) => rankOf(a) - rankOf(b));
  const places = shown.map((phone) => {
    const key = placeOf(phone, height);
    return { key, score: scores[key], phone, window: `${width} × ${height}` };
  });
  const best = places.reduce((one, other) => (other.score > one.score ? other : one));
  // In the footer it is found sooner than far down in the text; but it does not stand in the footer only.
  const far = best.key === 'footer' && places.find(({ key }) => key === 'far');
  return far ? { ...far, score: best.score } : best;
}

const rankOf = ({ shownAs }: Phone) => (shownAs === 'icon' ? 1 : 0);

/** The first screen is at most this high: taller windows are rare (catalogue §2.4). */
const TALLEST_SCREEN = 900;

function placeOf({ firstScreen, covered, evidence }: Phone, height: number): Place {
  if (firstScreen) return covered ? 'covered' : 'firstScreen';
  const screens = (evidence.y ?? Number.POSITIVE_INFINITY) / Math.min(height, TALLEST_SCREEN);
  if (screens <= 2) return 'secondScreen';
  return evidence.region === 'footer' ? 'footer' : 'far';
}
