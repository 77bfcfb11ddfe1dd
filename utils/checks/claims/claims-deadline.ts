import { defineCheck, measured, notApplicable, type Outcome } from '../../check';
import type { ReplyPromise } from '../../facts';
import { complaintRoute } from '../../questions/complaint-route';
import { servesConsumers } from '../../questions/consumer-site';
import { isOnlyLegal } from '../../questions/topic-places';
import type { SiteView } from '../../site-view';
import { type Duration, sayDuration } from '../../words/durations';

const DAY = 24;

/** From the catalogue, in working days; Spain and Peru ask for 15 of them (ES-10/2025, PE-15d), Brazil for 7 days. */
const BY_WORKING_DAYS: readonly (readonly [days: number, score: number])[] = [
  [5, 1],
  [10, 0.85],
  [15, 0.7],
  // 30 days of the calendar.
  [22, 0.45],
  [Number.POSITIVE_INFINITY, 0.2],
];

/** Five working days are seven of the calendar. */
const CALENDAR_PER_WORKING = 7 / 5;

/** Saying nothing is no fault: most say nothing. */
const SILENCE = 0.4;
const VAGUE = 0.4;

export default defineCheck({
  id: 'claims-deadline',
  category: 'claims',
  stage: 'service-claim',
  weight: 4,
  severity: 'minor',
  effort: 1,
  sources: ['S003:21', 'S003:41', 'ES-10/2025', 'PE-15d', 'BR-SAC'],
  needs: ['topics', 'forms', 'replyPromises'],
  words: {
    en: {
      title: 'It is said when a complaint will be solved',
      failTitle: 'A complaint has a late deadline, or none that is said',
      why: 'Customers with a complaint stay calm when they know until when it will be solved.',
      advice: 'State when you acknowledge and when you solve a complaint, for example in 2 and in 10 working days.',
      promised: (time: string) => `${time} is the longest time that is named for a complaint.`,
      vague: 'An answer to complaints is promised, but not until when.',
      silence: 'Complaints are mentioned, but no time for the answer was found.',
      noRoute: 'No way to complain was found on the pages read, so there is no deadline to judge.',
      time: (promised: Duration) => sayDuration(promised, 'en'),
    },
    es: {
      title: 'Se dice cuándo se resolverá una reclamación',
      failTitle: 'El plazo para una reclamación es largo o no se dice',
      why: 'El cliente que reclama se tranquiliza cuando sabe hasta cuándo tendrá que esperar.',
      advice:
        'Indique cuándo acusa recibo y cuándo resuelve una reclamación; por ejemplo, en 2 y en 10 días laborables.',
      promised: (time) => `${time}: es el plazo más largo que se indica para una reclamación.`,
      vague: 'Se promete responder a las reclamaciones, pero no hasta cuándo.',
      silence: 'Se habla de reclamaciones, pero no se encontró ningún plazo de respuesta.',
      noRoute: 'En las páginas leídas no se encontró cómo reclamar: no hay plazo que valorar.',
      time: (promised) => sayDuration(promised, 'es'),
    },
  },
  evaluate(site, say) {
    const { as, found } = complaintRoute(site);
    const promises = promisesOf(site);
    const [slowest] = promises.toSorted((a, b) => workingDays(b.promise) - workingDays(a.promise));
    if (!slowest && (as === 'none' || as === 'terms')) {
      // Ends as not measured where the contact page could not be read: it may have both.
      if (servesConsumers(site)) site.page('contact');
      return notApplicable(say.noRoute);
    }
    if (!slowest) {
      const evidence = found.slice(0, 1).map((each) => each.evidence);
      return measured(SILENCE, [{ key: 'silence', message: say.silence, evidence }], { confidence: 0.75 });
    }
    return tell(slowest, say);
  },
});

interface ClaimPromise {
  promise: ReplyPromise;
  /** Statutes are copied into terms; what is promised elsewhere is meant. */
  inTerms: boolean;
}

function promisesOf(site: SiteView<'replyPromises'>): ClaimPromise[] {
  return site.pages.flatMap((page) =>
    page.facts.replyPromises
      .filter(({ scope, visible, needsAction }) => scope === 'claims' && (visible || needsAction))
      .map((promise) => ({ promise, inTerms: isOnlyLegal(page) })),
  );
}

function workingDays({ hours, business }: ReplyPromise): number {
  if (hours === null) return 0;
  return business ? hours / DAY : hours / DAY / CALENDAR_PER_WORKING;
}

function tell(
  { promise, inTerms }: ClaimPromise,
  say: { vague: string; promised: (time: string) => string; time: (promised: Duration) => string },
): Outcome {
  const { hours, business, evidence } = promise;
  const confidence = inTerms ? 0.75 : 1;
  if (hours === null)
    return measured(VAGUE, [{ key: 'vague', message: say.vague, evidence: [evidence] }], { confidence });
  const score = BY_WORKING_DAYS.find(([most]) => workingDays(promise) <= most)?.[1] ?? 0;
  const message = say.promised(say.time({ hours, business }));
  return measured(score, [{ key: 'promised', message, evidence: [evidence] }], { confidence });
}
