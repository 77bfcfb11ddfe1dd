import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { Overlay } from '../../facts';
import { type Obstruction, obstructionOf, shareOf } from '../../questions/obstruction';
import { evidenceOf } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** Our judgement: who has been on a page for longer has closed what lay over it. */
const LATE_MS = 60_000;

export default defineCheck({
  id: 'entry-obstruction',
  category: 'speed',
  stage: 'entry',
  weight: 6,
  severity: 'major',
  effort: 2,
  sources: ['S004:54', 'S004:55', 'Baymard-chat'],
  needs: ['overlays'],
  words: {
    en: {
      title: 'Customers can come in without closing anything first',
      failTitle: 'Something stands between the customer and the page',
      why: 'Customers who have to close things before they see anything feel unwelcome at the door.',
      advice: 'Show no pop-ups in the first seconds and never two at once; make refusing as easy as accepting.',
      consent: 'a cookie banner',
      newsletter: 'a newsletter pop-up',
      promo: 'an offer',
      chat: 'a chat that opens by itself',
      app: 'a banner for an app',
      age: 'a question about age',
      language: 'a question about country or language',
      other: 'a pop-up',
      sound: 'a sound',
      covers: (percent: number, what: string) => `${percent} % of the first screen is taken by ${what}.`,
      none: (seconds: number) =>
        `0 pop-ups lay over the first screen, ${seconds} s after opening; banners answered before do not return.`,
      stacked: (count: number) => `${count} things lie over the page at the same time.`,
      unclosable: (count: number) =>
        `${count} ${count === 1 ? 'has' : 'have'} no visible way to close, large enough to hit.`,
      unequal: (count: number) =>
        `${count} cookie ${count === 1 ? 'banner is' : 'banners are'} easier to accept than to refuse.`,
      sounds: (count: number) => `${count} ${count === 1 ? 'sound starts' : 'sounds start'} without being asked for.`,
      late: 'The page was opened long before the audit, so pop-ups may have been closed. Reload it and audit at once.',
    },
    es: {
      title: 'El cliente entra sin tener que cerrar nada antes',
      failTitle: 'Algo se interpone entre el cliente y la página',
      why: 'El cliente que tiene que cerrar cosas antes de ver nada no se siente bienvenido.',
      advice: 'No muestre avisos en los primeros segundos ni dos a la vez; rechazar debe ser tan fácil como aceptar.',
      consent: 'un aviso de cookies',
      newsletter: 'una ventana del boletín',
      promo: 'una oferta',
      chat: 'un chat que se abre solo',
      app: 'un anuncio de una aplicación',
      age: 'una pregunta por la edad',
      language: 'una pregunta por el país o el idioma',
      other: 'una ventana emergente',
      sound: 'un sonido',
      covers: (percent, what) => `${percent} % de la primera pantalla lo ocupa ${what}.`,
      none: (seconds) =>
        `0 avisos sobre la primera pantalla a los ${seconds} s de abrirla; los ya contestados no vuelven a salir.`,
      stacked: (count) => `${count} cosas tapan la página a la vez.`,
      unclosable: (count) =>
        `${count} no ${count === 1 ? 'tiene' : 'tienen'} forma visible de cerrarse, o es demasiado pequeña.`,
      unequal: (count) => `${count} ${count === 1 ? 'aviso' : 'avisos'} de cookies: es más fácil aceptar que rechazar.`,
      sounds: (count) => `${count} ${count === 1 ? 'sonido empieza' : 'sonidos empiezan'} sin que nadie lo pida.`,
      late: 'La página se abrió mucho antes de la auditoría y quizá se cerró algún aviso. Recárguela y audite enseguida.',
    },
  },
  evaluate(site, say) {
    const [worst] = site.pages
      .map((page) => ({ page, ...obstructionOf(page.facts.overlays) }))
      .filter((entry) => entry.overlays.length > 0 || entry.sounds.length > 0 || !isLate(entry.page))
      .toSorted((a, b) => a.score - b.score);
    if (!worst) return notMeasured(say.late);
    const findings = findingsOf(worst, say);
    const none = { key: 'none', message: say.none(secondsOpen(worst.page)), evidence: [] };
    const isSure = worst.overlays.length > 0 && worst.unclosable.length === 0;
    return measured(worst.score, findings.length > 0 ? findings : [none], {
      confidence: isSure ? worst.page.sure : 0.75,
    });
  },
});

type Page = PageView<'overlays'>;

interface Say extends Record<Overlay['kind'], string> {
  covers(percent: number, what: string): string;
  stacked(count: number): string;
  unclosable(count: number): string;
  unequal(count: number): string;
  sounds(count: number): string;
}

function findingsOf({ overlays, stacked, unclosable, unequal, sounds }: Obstruction, say: Say): CheckFinding[] {
  const kinds = new Map(overlays.toReversed().map((overlay) => [overlay.kind, overlay]));
  const covering = [...kinds].toReversed().map(([kind, largest]) => ({
    key: kind,
    message: say.covers(Math.round(shareOf(largest) * 100), say[kind]),
    evidence: evidenceOf(overlays.filter((overlay) => overlay.kind === kind)),
  }));
  const faults = { stacked: stacked ? overlays : [], unclosable, unequal, sounds };
  return [
    ...covering,
    ...FAULTS.filter((fault) => faults[fault].length > 0).map((fault) => ({
      key: fault,
      message: say[fault](faults[fault].length),
      evidence: evidenceOf(faults[fault]),
    })),
  ];
}

const FAULTS = ['stacked', 'unclosable', 'unequal', 'sounds'] as const;

/** Nobody knows what lay over a page that was opened long ago, or that came back from the browser's memory. */
function isLate({ at, circumstances }: Page): boolean {
  return circumstances.navigation === 'back-forward' || Date.parse(at) - circumstances.loadedAt > LATE_MS;
}

function secondsOpen({ at, circumstances }: Page): number {
  return Math.max(0, Math.round((Date.parse(at) - circumstances.loadedAt) / 1000));
}
