import { type CheckFinding, defineCheck, measured, notApplicable } from '../../check';
import type { Confidence } from '../../facts';
import type { MeasuredReply } from '../../manual/replies';
import { channelOf, keptPromise, type TimedPromise, timedPromises } from '../../questions/kept-promise';
import { evidenceOf } from '../../questions/phones';
import type { CapId } from '../../touchpoints';
import { type Duration, sayDuration } from '../../words/durations';

/** From the catalogue; a time up to twice as long may be the outer limit of the same promise: our judgement. */
const SCORES = { same: 1, near: 0.5, contradictory: 0.2 };
const NEAR_FACTOR = 2;

/** From the catalogue: what was promised against what a test message met. */
const KEPT_SCORES = { kept: 1, late: 0.4, broken: 0 };
const LATE_FACTOR = 2;

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
      title: 'The times for an answer match',
      failTitle: 'The times for an answer do not match',
      why: 'Customers remember the shortest time that they read, and count every hour after it as broken promise.',
      advice: 'Make every page promise the same time, and measure whether you keep it.',
      same: (count: number, time: string) => `${count} promises agree: ${time}.`,
      compatible: (count: number, times: string) => `${count} promises for different channels agree: ${times}.`,
      near: (times: string) => `The promises differ a little: ${times}.`,
      contradictory: (times: string) => `The promises contradict each other: ${times}.`,
      kept: (took: string, promised: string) => `A test message was answered after ${took}, as promised: ${promised}.`,
      broken: (took: string, promised: string) =>
        `A test message was answered after ${took}; promised was ${promised}.`,
      never: (took: string, promised: string) =>
        `A test message had no answer after ${took}; promised was ${promised}.`,
      took: ({ hours, business }: Duration) =>
        `${sayDuration({ hours, business: false }, 'en')}${business ? ' without weekends' : ''}`,
      few: 'Fewer than two promises of an answer name a time, and no test message measured one.',
      times: (durations: Duration[]) => durations.map((each) => `within ${sayDuration(each, 'en')}`).join(', '),
    },
    es: {
      title: 'Los plazos de respuesta coinciden',
      failTitle: 'Los plazos de respuesta no coinciden',
      why: 'El cliente recuerda el plazo más corto que leyó, y cada hora de más es para él una promesa rota.',
      advice: 'Haga que todas las páginas prometan el mismo plazo y mida si lo cumple.',
      same: (count, time) => `${count} promesas coinciden: ${time}.`,
      compatible: (count, times) => `${count} promesas para canales distintos son compatibles: ${times}.`,
      near: (times) => `Las promesas difieren un poco: ${times}.`,
      contradictory: (times) => `Las promesas se contradicen: ${times}.`,
      kept: (took, promised) => `Un mensaje de prueba se respondió tras ${took}, como se prometía: ${promised}.`,
      broken: (took, promised) => `Un mensaje de prueba se respondió tras ${took}; se prometía: ${promised}.`,
      never: (took, promised) => `Un mensaje de prueba seguía sin respuesta tras ${took}; se prometía: ${promised}.`,
      took: ({ hours, business }) =>
        `${sayDuration({ hours, business: false }, 'es')}${business ? ' sin fines de semana' : ''}`,
      few: 'Menos de dos promesas de respuesta dan un plazo, y ningún mensaje de prueba midió una.',
      times: (durations) => durations.map((each) => `en ${sayDuration(each, 'es')}`).join(', '),
    },
  },
  evaluate(site, say) {
    const promises = timedPromises(site);
    const parts = [...compared(promises, say), ...site.replies.flatMap((reply) => measuredBy(reply, promises, say))];
    const [worst, ...rest] = parts.toSorted((a, b) => a.score - b.score);
    if (!worst) return notApplicable(say.few);
    const findings = [worst, ...rest].map(({ finding }) => finding);
    const cap = parts.find((part) => part.cap)?.cap;
    return measured(worst.score, findings, { confidence: worst.confidence, ...(cap && { cap }) });
  },
});

interface Part {
  score: number;
  confidence: Confidence;
  cap?: CapId;
  finding: CheckFinding;
}

/** The words that tell of promises. */
interface Say
  extends Record<'near' | 'contradictory', (times: string) => string>,
    Record<'kept' | 'broken' | 'never', (took: string, promised: string) => string> {
  took: (time: Duration) => string;
  same: (count: number, time: string) => string;
  compatible: (count: number, times: string) => string;
  times: (durations: Duration[]) => string;
}

/** What the pages promise, against each other. */
function compared(promises: readonly TimedPromise[], say: Say): Part[] {
  if (promises.length < 2) return [];
  const times = say.times([...new Map(promises.map((promise) => [promise.hours, promise])).values()]);
  const channels = [...new Set(promises.map(channelOf))];
  const factor = Math.max(
    ...channels.map((channel) => spread(promises.filter((promise) => channelOf(promise) === channel))),
  );
  const key = factor === 1 ? 'same' : factor <= NEAR_FACTOR ? 'near' : 'contradictory';
  const different = new Set(promises.map(({ hours }) => hours)).size > 1;
  const message = key === 'same' ? say[different ? 'compatible' : 'same'](promises.length, times) : say[key](times);
  return [
    {
      score: SCORES[key],
      confidence: 0.75,
      ...(key === 'contradictory' && { cap: 'contradiction' as const }),
      finding: { key, message, evidence: evidenceOf(promises) },
    },
  ];
}

/** What the site promises, against what a test message met. */
function measuredBy(reply: MeasuredReply, promises: readonly TimedPromise[], say: Say): Part[] {
  const comparison = keptPromise(reply, promises);
  if (!comparison) return [];
  const { factor, promise, took, evidence } = comparison;
  const degree = factor <= 1 ? 'kept' : reply.isAnswered && factor <= LATE_FACTOR ? 'late' : 'broken';
  const key = reply.isAnswered ? (degree === 'kept' ? 'kept' : 'broken') : 'never';
  const message = say[key](say.took(took), say.times([promise]));
  return [{ score: KEPT_SCORES[degree], confidence: 1, finding: { key: `${key}-${reply.item}`, message, evidence } }];
}

/** How many times as long the longest of them is as the shortest. */
function spread(promises: readonly TimedPromise[]): number {
  const hours = promises.map((promise) => promise.hours);
  return Math.max(...hours) / Math.max(Math.min(...hours), 1 / 60);
}
