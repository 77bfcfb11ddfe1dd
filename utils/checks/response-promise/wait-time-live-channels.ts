import { defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Channel, Evidence } from '../../facts';
import { isBeside } from '../../questions/beside';
import { isUnread } from '../../questions/pages-read';
import { callable, evidenceOf, withinReach } from '../../questions/phones';
import { longestMinutes } from '../../recognise/minutes';
import type { PageView } from '../../site-view';

/** Scores from the catalogue, by the longest wait that is named, in minutes. */
const SHORT = { minutes: 3, score: 1 };
const BEARABLE = { minutes: 10, score: 0.7 };
const LONG = 0.4;
const WORDS_ONLY = 0.6;
const NOTHING = 0.4;

/** So many times as far as "beside". */
const REACH = 2;

export default defineCheck({
  id: 'wait-time-live-channels',
  category: 'response-promise',
  stage: 'service-claim',
  weight: 3,
  severity: 'minor',
  effort: 1,
  sources: ['GOV-contact', 'ES-10/2025', 'NNG-chat', 'S004:56'],
  needs: ['phones', 'channels', 'topics', 'replyPromises', 'contactLinks'],
  words: {
    en: {
      title: 'Callers learn beforehand how long they will wait',
      failTitle: 'How long callers wait is not said, or is long',
      why: 'Customers forgive a wait that they expected, and hang up on one that nobody told them about.',
      advice: 'Write beside phone and chat how long people usually wait, and when the lines are quiet.',
      minutes: (minutes: number) =>
        minutes <= 1
          ? 'A wait of up to 1 minute is named.'
          : `A wait of up to ${Math.round(minutes)} minutes is named.`,
      words: 'Waiting is mentioned, but without minutes.',
      nothing: 'Nothing beside phone or chat says how long one waits.',
      noLive: 'The site offers neither phone nor chat on the pages read.',
      unread: 'The contact page, where phone or chat may be, was not read.',
    },
    es: {
      title: 'Se sabe de antemano cuánto se espera al llamar',
      failTitle: 'No se dice cuánto se espera, o se espera mucho',
      why: 'El cliente perdona la espera que ya conocía y cuelga ante la que nadie le avisó.',
      advice: 'Escriba junto al teléfono y al chat cuánto se suele esperar y a qué horas hay menos llamadas.',
      minutes: (minutes) =>
        minutes <= 1
          ? 'Se anuncia una espera de hasta 1 minuto.'
          : `Se anuncia una espera de hasta ${Math.round(minutes)} minutos.`,
      words: 'Se habla de la espera, pero sin decir cuántos minutos.',
      nothing: 'Nada junto al teléfono o al chat dice cuánto se espera.',
      noLive: 'En las páginas leídas, el sitio no ofrece ni teléfono ni chat.',
      unread: 'La página de contacto, donde puede haber teléfono o chat, no se leyó.',
    },
  },
  evaluate(site, say) {
    const live = site.pages.flatMap((page) => liveChannels(page));
    if (live.length === 0) return isUnread(site, 'contact') ? notMeasured(say.unread) : notApplicable(say.noLive);
    const waits = site.pages.flatMap((page) => waitsOn(page, live));
    const named = waits.filter((wait): wait is Wait & { minutes: number } => wait.minutes !== undefined);
    const confidence = 0.75;
    if (named.length > 0) {
      const minutes = Math.min(...named.map((wait) => wait.minutes));
      const finding = { key: 'minutes', message: say.minutes(minutes), evidence: evidenceOf(named) };
      return measured(scoreOf(minutes), [finding], { confidence });
    }
    if (waits.length > 0) {
      return measured(WORDS_ONLY, [{ key: 'words', message: say.words, evidence: evidenceOf(waits) }], { confidence });
    }
    return measured(NOTHING, [{ key: 'nothing', message: say.nothing, evidence: [] }], { confidence });
  },
});

interface Place {
  order: number;
  evidence: Evidence;
}

interface Wait extends Place {
  /** Undefined where the words name no time. */
  minutes: number | undefined;
}

type Page = PageView<'phones' | 'channels' | 'topics' | 'replyPromises'>;

function liveChannels({ facts }: Page): Place[] {
  const phones = facts.phones.filter((phone) => callable(phone) && withinReach(phone));
  return [...phones, ...facts.channels.filter(isChat)];
}

function isChat({ kind }: Channel): boolean {
  return kind === 'chat' || kind === 'whatsapp';
}

const ABOUT_CALLS = /call|phone|chat|line|llama|linea|telef|anruf|leitung|appel|ligne|chamad|linha|chiamat|linee/i;

/** Words about waiting, beside a number or about calls; and answers promised by chat or phone within the hour. */
function waitsOn({ facts }: Page, live: readonly Place[]): Wait[] {
  const words = facts.topics
    .filter(({ topic, visible }) => topic === 'waitTime' && visible)
    .filter((word) => ABOUT_CALLS.test(word.evidence.quote) || live.some((each) => isBeside(word, each, REACH)));
  const promises = facts.replyPromises.filter(
    ({ channel, hours, visible }) =>
      (channel === 'chat' || channel === 'phone') && hours !== null && hours <= 1 && visible,
  );
  return [
    ...words.map(({ order, evidence }) => ({ order, evidence, minutes: longestMinutes(evidence.quote) })),
    ...promises.map(({ order, evidence, hours }) => ({ order, evidence, minutes: (hours ?? 1) * 60 })),
  ];
}

function scoreOf(minutes: number): number {
  if (minutes <= SHORT.minutes) return SHORT.score;
  return minutes <= BEARABLE.minutes ? BEARABLE.score : LONG;
}
