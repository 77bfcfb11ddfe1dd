import { scoreInBands } from '../../bands';
import { defineCheck, measured, notApplicable, type Outcome } from '../../check';
import type { ReplyPromise } from '../../facts';
import { isContactForm } from '../../questions/contact-form';
import { type GeneralPromise, generalPromises } from '../../questions/general-promises';
import { REPLY_HOURS } from '../../questions/reply-hours';
import type { SiteView } from '../../site-view';
import { type Duration, sayDuration } from '../../words/durations';

/** "At once" is easily written: our judgement. */
const INSTANT_HOURS = 0.25;
const INSTANT = 0.9;

/** No commitment, and no fault either. */
const VAGUE = 0.4;
const HIDDEN = 0.4;

/** A chance missed: most sites say nothing. */
const SILENCE = 0.1;

/** Who is about to write looks at the contact page. */
const ELSEWHERE = 0.85;

/** From Friday 18:00 to Monday 10:00, when an office opens again. */
const WEEKEND_HOURS = 64;

export default defineCheck({
  id: 'response-promise',
  category: 'response-promise',
  stage: 'resolve-doubt',
  weight: 10,
  severity: 'major',
  effort: 1,
  sources: ['S003:21', 'S003:25', 'S002:34', 'GOV-contact', 'Toister-2018', 'Eptica'],
  needs: ['replyPromises', 'emails', 'forms', 'channels'],
  words: {
    en: {
      title: 'The company says when it will answer',
      failTitle: 'The promise of an answer is late, vague or missing',
      why: 'Customers who do not know when the answer comes ask again, or ask somebody else.',
      advice:
        'Write when you will answer (“within 4 working hours”) and keep it: 24 hours kept beat “as soon as possible”.',
      nothingToWriteTo: 'No e-mail address, form or chat was found, so there is no written answer to promise.',
      promised: (time: string, worst: number | null) =>
        worst === null
          ? `${time} is the longest wait that is promised.`
          : `${time} is the longest wait that is promised: up to ${worst} hours after a Friday evening.`,
      instant: 'An answer is promised at once.',
      vague: 'An answer is promised, but not when.',
      hidden: 'An answer is promised, but it can only be read after a click, or after the form was sent.',
      elsewhere: 'The promise is not on the contact page, where customers decide how to ask.',
      silence: 'Nothing was found that says when an answer comes; saying it is a chance to stand out.',
      time: (promised: Duration) => sayDuration(promised, 'en'),
    },
    es: {
      title: 'La empresa dice cuándo responderá',
      failTitle: 'La promesa de respuesta es lenta, vaga o no existe',
      why: 'El cliente que no sabe cuándo llegará la respuesta vuelve a preguntar, o pregunta a otro.',
      advice:
        'Escriba cuándo responderá («en 4 horas laborables») y cúmplalo: 24 horas ciertas valen más que «lo antes posible».',
      nothingToWriteTo: 'No se encontró correo, formulario ni chat: no hay respuesta escrita que prometer.',
      promised: (time, worst) =>
        worst === null
          ? `${time}: es la espera máxima que se promete.`
          : `${time}: es la espera máxima que se promete; tras un viernes por la tarde, hasta ${worst} horas.`,
      instant: 'Se promete responder al momento.',
      vague: 'Se promete una respuesta, pero no cuándo.',
      hidden: 'Se promete una respuesta, pero solo se lee tras un clic o tras enviar el formulario.',
      elsewhere: 'La promesa no está en la página de contacto, donde el cliente decide cómo preguntar.',
      silence: 'No se encontró nada que diga cuándo llega la respuesta; decirlo es una ocasión de destacar.',
      time: (promised) => sayDuration(promised, 'es'),
    },
  },
  evaluate(site, say) {
    const [best] = generalPromises(site)
      .map(grade)
      .toSorted((a, b) => rank(b) - rank(a));
    if (best) return tell(best, say);
    // Ends as not measured where the contact page could not be read: it may have the promise.
    site.page('contact');
    if (!canBeWrittenTo(site)) return notApplicable(say.nothingToWriteTo);
    const finding = { key: 'silence', message: say.silence, evidence: [] };
    return measured(SILENCE, [finding], { severity: 'minor', confidence: 0.75 });
  },
});

/** The words that tell of a promise. */
interface Say extends Record<'instant' | 'vague' | 'hidden' | 'elsewhere', string> {
  promised: (time: string, worst: number | null) => string;
  time: (promised: Duration) => string;
}

type Key = 'promised' | 'instant' | 'vague' | 'hidden';

interface Graded {
  promise: ReplyPromise;
  key: Key;
  score: number;
  elsewhere: boolean;
}

function grade({ promise, page }: GeneralPromise): Graded {
  const graded = { promise, elsewhere: !page.roles.includes('contact') };
  if (!promise.visible) return { ...graded, key: 'hidden', score: HIDDEN };
  if (promise.hours === null) return { ...graded, key: 'vague', score: VAGUE };
  const key = isInstant(promise) ? 'instant' : 'promised';
  const score = key === 'instant' ? INSTANT : scoreInBands(promise.hours, REPLY_HOURS);
  return { ...graded, key, score: graded.elsewhere ? score * ELSEWHERE : score };
}

/** "At once" and "in 15 minutes" are the same time and not the same promise; minutes begin alike in our languages. */
function isInstant({ hours, text }: ReplyPromise): boolean {
  return hours !== null && hours <= INSTANT_HOURS && !/\d|min/i.test(text);
}

/** A time that is named counts before any other words, and the contact page before other pages. */
function rank({ key, score, elsewhere }: Graded): number {
  const named = key === 'promised' || key === 'instant' ? 100 : 0;
  return named + (elsewhere ? 0 : 10) + score;
}

function tell({ promise, key, score, elsewhere }: Graded, say: Say): Outcome {
  const { hours, business } = promise;
  const worst = business && hours !== null ? Math.round(hours + WEEKEND_HOURS) : null;
  const message = key === 'promised' ? say.promised(say.time({ hours: hours ?? 0, business }), worst) : say[key];
  const evidence = [promise.evidence];
  const place = elsewhere ? [{ key: 'elsewhere', message: say.elsewhere, evidence }] : [];
  return measured(score, [{ key, message, evidence }, ...place], { confidence: elsewhere ? 0.75 : 1 });
}

/** Who can be written to owes an answer; a phone call has its answer at once. */
function canBeWrittenTo(site: SiteView<'emails' | 'forms' | 'channels'>): boolean {
  return site.pages.some(({ facts: { emails, forms, channels } }) => {
    if (emails.some(({ noReply, placeholder }) => !noReply && !placeholder) || forms.some(isContactForm)) return true;
    return channels.some(({ kind }) => /^(?:chat|whatsapp|telegram|messenger|social)$/.test(kind));
  });
}
