import { TTFBThresholds } from 'web-vitals';
import { defineCheck } from '../../check';
import { judgeVisits, visitsWith } from '../../questions/vital-score';
import { saySeconds } from '../../words/seconds';

/** The thresholds are meant for the slowest of four visits, and this is one; the end of the scale is the catalogue's. */
const SCALE = { thresholds: TTFBThresholds, worst: 3000 };

export default defineCheck({
  id: 'speed-ttfb',
  category: 'speed',
  stage: 'entry',
  weight: 3,
  severity: 'minor',
  effort: 3,
  sources: ['webdev-cwv', 'S004:54'],
  needs: ['speed'],
  words: {
    en: {
      title: 'The server answers without delay',
      failTitle: 'The server takes long to answer',
      why: 'Customers wait at the door for as long as the server has not begun to answer.',
      advice:
        'Ask your host for caching and for a delivery network (CDN), so that the server answers within 0.8 seconds.',
      after: (times: number[]) =>
        `${saySeconds(times, 'en')} until the server began to answer, on one visit with this machine and connection.`,
    },
    es: {
      title: 'El servidor contesta sin demora',
      failTitle: 'El servidor tarda en contestar',
      why: 'El cliente espera en la puerta mientras el servidor no empieza a contestar.',
      advice:
        'Pida a su proveedor una caché y una red de distribución (CDN): el servidor debe contestar en 0,8 segundos.',
      after: (times) =>
        `${saySeconds(times, 'es')} hasta que contestó el servidor, en una sola visita con este equipo y esta conexión.`,
    },
  },
  evaluate(site, say) {
    return judgeVisits(visitsWith(site, 'ttfb'), SCALE, say.after);
  },
});
