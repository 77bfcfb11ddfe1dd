import { LCPThresholds } from 'web-vitals';
import { defineCheck, notMeasured } from '../../check';
import { judgeVisits, visitsWith } from '../../questions/vital-score';
import { saySeconds } from '../../words/seconds';

/** The thresholds are meant for the slowest of four visits, and this is one; the end of the scale is the catalogue's. */
const SCALE = { thresholds: LCPThresholds, worst: 8000 };

export default defineCheck({
  id: 'speed-lcp',
  category: 'speed',
  stage: 'entry',
  weight: 6,
  severity: 'major',
  effort: 3,
  sources: ['webdev-cwv', 'S004:54'],
  needs: ['speed'],
  words: {
    en: {
      title: 'The main content of the page appears quickly',
      failTitle: 'The main content of the page is slow to appear',
      why: 'Customers who look at an empty page for seconds leave before they have seen anything.',
      advice:
        'Make the first large picture smaller and remove sliders, so that the main content is there in 2.5 seconds.',
      after: (times: number[]) =>
        `${saySeconds(times, 'en')} until the main content appeared, on one visit with this machine and connection.`,
      onlyFirst: (times: number[]) =>
        `The browser did not report when the main content appeared; something was to be seen after ${saySeconds(times, 'en')}.`,
    },
    es: {
      title: 'El contenido principal de la página aparece enseguida',
      failTitle: 'El contenido principal de la página tarda en aparecer',
      why: 'El cliente que mira una página vacía durante segundos se va antes de haber visto nada.',
      advice: 'Reduzca la primera imagen grande y quite los carruseles: lo principal debe verse en 2,5 segundos.',
      after: (times) =>
        `${saySeconds(times, 'es')} hasta ver el contenido principal, en una sola visita con este equipo y esta conexión.`,
      onlyFirst: (times) =>
        `El navegador no indicó cuándo apareció el contenido principal; algo se vio a los ${saySeconds(times, 'es')}.`,
    },
  },
  evaluate(site, say) {
    const isKnown = (vital: 'lcp' | 'fcp') => site.pages.some(({ facts }) => facts.speed[vital].ok);
    if (isKnown('fcp') && !isKnown('lcp')) {
      return notMeasured(say.onlyFirst(visitsWith(site, 'fcp').map(({ value }) => value)));
    }
    return judgeVisits(visitsWith(site, 'lcp'), SCALE, say.after);
  },
});
