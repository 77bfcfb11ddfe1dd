import { defineCheck, measured, notApplicable } from '../../check';
import type { ReplyPromise } from '../../facts';
import { generalPromises } from '../../questions/general-promises';
import { evidenceOf } from '../../questions/phones';
import { type Duration, sayDuration } from '../../words/durations';

/** From the catalogue; a time up to twice as long may be the outer limit of the same promise: our judgement. */
const SCORES = { same: 1, near: 0.5, contradictory: 0.2 };
const NEAR_FACTOR = 2;

export default defineCheck({
  id: 'promises-consistent',
  category: 'consistency',
  stage: 'after-sale-loyalty',
  weight: 6,
  severity: 'major',
  effort: 1,
  sources: ['S000:32', 'S004:83'],
  needs: ['replyPromises'],
  words: {
    en: {
      title: 'Every page promises the same time for an answer',
      failTitle: 'The pages promise different times for an answer',
      why: 'Customers remember the shortest time that they read, and count every hour after it as broken promise.',
      advice: 'Make every page promise the same time, and measure whether you keep it.',
      same: (count: number, time: string) => `${count} promises agree: ${time}.`,
      compatible: (count: number, times: string) => `${count} promises for different channels agree: ${times}.`,
      near: (times: string) => `The promises differ a little: ${times}.`,
      contradictory: (times: string) => `The promises contradict each other: ${times}.`,
      few: 'Fewer than two promises of an answer name a time, so there is nothing to compare.',
      times: (durations: Duration[]) => durations.map((each) => `within ${sayDuration(each, 'en')}`).join(', '),
    },
    es: {
      title: 'Todas las páginas prometen el mismo plazo',
      failTitle: 'Las páginas prometen plazos distintos',
      why: 'El cliente recuerda el plazo más corto que leyó, y cada hora de más es para él una promesa rota.',
      advice: 'Haga que todas las páginas prometan el mismo plazo y mida si lo cumple.',
      same: (count, time) => `${count} promesas coinciden: ${time}.`,
      compatible: (count, times) => `${count} promesas para canales distintos son compatibles: ${times}.`,
      near: (times) => `Las promesas difieren un poco: ${times}.`,
      contradictory: (times) => `Las promesas se contradicen: ${times}.`,
      few: 'Menos de dos promesas de respuesta dan un plazo, así que no hay nada que comparar.',
      times: (durations) => durations.map((each) => `en ${sayDuration(each, 'es')}`).join(', '),
    },
  },
  evaluate(site, say) {
    const promises = generalPromises(site)
      .map(({ promise }) => promise)
      .filter((promise): promise is Timed => promise.visible && promise.hours !== null);
    if (promises.length < 2) return notApplicable(say.few);
    const times = say.times([...new Map(promises.map((promise) => [promise.hours, promise])).values()]);
    const channels = [...new Set(promises.map(channelOf))];
    const factor = Math.max(
      ...channels.map((channel) => spread(promises.filter((promise) => channelOf(promise) === channel))),
    );
    const key = factor === 1 ? 'same' : factor <= NEAR_FACTOR ? 'near' : 'contradictory';
    const different = new Set(promises.map(({ hours }) => hours)).size > 1;
    const message = key === 'same' ? say[different ? 'compatible' : 'same'](promises.length, times) : say[key](times);
    return measured(SCORES[key], [{ key, message, evidence: evidenceOf(promises) }], {
      confidence: 0.75,
      ...(key === 'contradictory' && { cap: 'contradiction' as const }),
    });
  },
});

type Timed = ReplyPromise & { hours: number };

/** Chats and calls are answered in other times than letters, and what names no channel means the written ones. */
function channelOf({ channel }: Timed): string {
  return channel === undefined || channel === 'email' || channel === 'form' ? 'written' : channel;
}

/** How many times as long the longest of them is as the shortest. */
function spread(promises: readonly Timed[]): number {
  const hours = promises.map((promise) => promise.hours);
  return Math.max(...hours) / Math.max(Math.min(...hours), 1 / 60);
}
