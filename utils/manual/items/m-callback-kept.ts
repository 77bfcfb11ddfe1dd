import { amount, defineItem, noted, yesNo } from '../manual-item';

/** From the catalogue: late is up to twice the time; what comes later than that counts as never. */
const LATE = 0.4;
const LATE_FACTOR = 2;

export default defineItem({
  id: 'm-callback-kept',
  place: { stage: 'resolve-doubt', category: 'response-promise', column: 'phone', weight: 4 },
  severity: 'minor',
  effort: 5,
  sources: ['S000:32', 'S003:21'],
  fields: {
    promisedMinutes: noted(amount()),
    realMinutes: noted(amount()),
    never: noted(yesNo),
  },
  words: {
    en: {
      name: 'Promised callback',
      title: 'A promised callback comes when it was promised',
      failTitle: 'A promised callback comes late, or never',
      why: 'Customers who wait for a promised call keep their evening free for it.',
      advice: 'Promise a callback only with a time, and keep it; if it cannot be kept, call to say so.',
      promisedMinutes: 'Minutes that were promised',
      realMinutes: 'Minutes until the call came',
      never: 'The call never came',
    },
    es: {
      name: 'Llamada de vuelta prometida',
      title: 'La llamada prometida llega cuando se prometió',
      failTitle: 'La llamada prometida llega tarde, o nunca',
      why: 'El cliente que espera una llamada prometida se reserva la tarde para ella.',
      advice: 'Prometa la llamada solo con una hora y cúmplala; si no se puede, llame para decirlo.',
      promisedMinutes: 'Minutos prometidos',
      realMinutes: 'Minutos hasta la llamada',
      never: 'La llamada no llegó nunca',
    },
  },
  grade({ yes, number }) {
    if (yes('never')) return 0;
    const [promised, real] = [number('promisedMinutes'), number('realMinutes')];
    if (promised === undefined || real === undefined) return undefined;
    if (real <= promised) return 1;
    return real <= promised * LATE_FACTOR ? LATE : 0;
  },
});
