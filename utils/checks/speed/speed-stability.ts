import { CLSThresholds, INPThresholds } from 'web-vitals';
import { type CheckFinding, defineCheck, measured } from '../../check';
import { evidenceOf } from '../../questions/phones';
import { scoreOfVital, type Visit, visitsHaving, visitsWith } from '../../questions/vital-score';

/** The thresholds are the web vitals' own; the ends of the scales are the catalogue's. */
const SCALES = {
  cls: { thresholds: CLSThresholds, worst: 0.5 },
  inp: { thresholds: INPThresholds, worst: 1000 },
};

/** Two decimals are shown. */
const LEAST_SHOWN = 0.005;

export default defineCheck({
  id: 'speed-stability',
  category: 'speed',
  stage: 'entry',
  weight: 3,
  severity: 'minor',
  effort: 3,
  sources: ['webdev-cwv', 'BCD-LayoutShift', 'FF144'],
  needs: ['speed'],
  words: {
    en: {
      title: 'The page stays still and answers at once',
      failTitle: 'The page jumps or is slow to answer a tap',
      why: 'Customers tap the wrong button when the page jumps, and tap again when it does not answer.',
      advice:
        'Reserve room for pictures, banners and cookie bars, and remove scripts that keep the page from answering.',
      cls: (shift: number) =>
        shift < LEAST_SHOWN
          ? '0 jumps of the page were seen on one visit.'
          : `${format(shift, 'en')} is how far the page jumped on one visit (good up to 0.1).`,
      inp: (milliseconds: number) =>
        `${milliseconds} ms until the page answered the slowest tap or key (good up to 200).`,
    },
    es: {
      title: 'La página no da saltos y responde al momento',
      failTitle: 'La página da saltos o tarda en responder al toque',
      why: 'El cliente pulsa el botón equivocado cuando la página salta y repite el toque cuando no responde.',
      advice:
        'Reserve sitio para imágenes, anuncios y avisos de cookies, y quite los programas que bloquean la página.',
      cls: (shift) =>
        shift < LEAST_SHOWN
          ? 'Se vieron 0 saltos de la página en una visita.'
          : `${format(shift, 'es')} es lo que saltó la página en una visita (bien hasta 0,1).`,
      inp: (milliseconds) => `${milliseconds} ms tardó la página en responder al toque más lento (bien hasta 200).`,
    },
  },
  evaluate(site, say) {
    const cls = visitsHaving(site, 'cls');
    const inp = visitsHaving(site, 'inp');
    // Neither half: the reason why the first one is missing stands for both.
    if (cls.length + inp.length === 0) visitsWith(site, 'cls');
    const scores = [...scoresOf(cls, 'cls'), ...scoresOf(inp, 'inp')];
    const findings = [...findingOf('cls', cls, say), ...findingOf('inp', inp, say)];
    const fresh = [...cls, ...inp].every((visit) => visit.fresh);
    return measured(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length), findings, {
      confidence: fresh ? 1 : 0.75,
    });
  },
});

type Half = keyof typeof SCALES;

/** The half's score, by its worst visit; nothing where it was not measured. */
function scoresOf(visits: readonly Visit[], half: Half): number[] {
  return visits.length > 0 ? [scoreOfVital(worstOf(visits), SCALES[half])] : [];
}

function findingOf(half: Half, visits: readonly Visit[], say: Record<Half, (value: number) => string>): CheckFinding[] {
  if (visits.length === 0) return [];
  return [{ key: half, message: say[half](worstOf(visits)), evidence: evidenceOf(visits) }];
}

function worstOf(visits: readonly Visit[]): number {
  return Math.max(...visits.map(({ value }) => value));
}

function format(shift: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(shift);
}
