import type { ReaderLanguage } from '../../audit-format';
import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured, type Outcome } from '../../check';
import { complaintRoute } from '../../questions/complaint-route';
import { isUnread, pathsRead, wasSearched } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import { returnsRoute } from '../../questions/returns-route';
import { topicsOn } from '../../questions/topic-places';
import type { PageView, SiteView } from '../../site-view';

/** From the catalogue; a link elsewhere than in the footer is found later: our judgement. */
const LINK_SCORES = { footer: 0.4, elsewhere: 0.3, noLink: 0 };

/** What a buyer wants to know before buying, with its share of the score. */
const ANSWERS = { returnPeriod: 0.2, returnCost: 0.15, returnHow: 0.15, refundTime: 0.1 };

type Answer = keyof typeof ANSWERS;

const QUESTIONS: Record<ReaderLanguage, Record<Answer, string>> = {
  en: {
    returnPeriod: 'how many days',
    returnCost: 'who pays',
    returnHow: 'how',
    refundTime: 'when the money is back',
  },
  es: {
    returnPeriod: 'cuántos días',
    returnCost: 'quién paga',
    returnHow: 'cómo',
    refundTime: 'cuándo llega el dinero',
  },
};

export default defineCheck({
  id: 'returns-policy',
  category: 'after-sales',
  stage: 'contract-pay',
  weight: 6,
  severity: 'major',
  effort: 2,
  sources: ['Baymard-footer', 'Baymard-returns', 'S000:17'],
  needs: ['topics', 'contactLinks', 'forms'],
  words: {
    en: {
      title: 'Returns are one click away and explained',
      failTitle: 'Returns are hard to find or half explained',
      why: 'Customers look for the returns policy before they buy, and leave where they cannot find it.',
      advice: 'Put “Returns” in the footer and answer: how many days, who pays, how, and when the money is back.',
      footer: 'A link in the footer leads to returns.',
      elsewhere: 'There is a link or headline for returns, but none in the footer.',
      noLink: 'No link and no headline about returns was found.',
      returnPeriod: 'How many days there are is said.',
      returnCost: 'Who pays for sending back is said.',
      returnHow: 'How to send back is said.',
      refundTime: 'When the money is back is said.',
      missing: (open: readonly Answer[]) =>
        `${open.length} of 4 questions on returns ${open.length === 1 ? 'has' : 'have'} no answer: ${open.map((each) => QUESTIONS.en[each]).join(', ')}.`,
      none: (paths: string) => `Nothing about returns was found; read: ${paths}.`,
      noShop: 'The site does not look like a shop, so there is nothing to give back.',
      unread: 'There is a link to a returns page, which was not read.',
    },
    es: {
      title: 'Las devoluciones están a un clic y explicadas',
      failTitle: 'Las devoluciones cuestan de encontrar o de entender',
      why: 'El cliente busca la política de devoluciones antes de comprar y se va si no la encuentra.',
      advice: 'Ponga «Devoluciones» en el pie y responda: cuántos días, quién paga, cómo y cuándo llega el dinero.',
      footer: 'Un enlace del pie lleva a las devoluciones.',
      elsewhere: 'Hay un enlace o titular de devoluciones, pero no en el pie.',
      noLink: 'No se encontró ningún enlace ni titular sobre devoluciones.',
      returnPeriod: 'Se dice de cuántos días se dispone.',
      returnCost: 'Se dice quién paga la devolución.',
      returnHow: 'Se dice cómo se devuelve.',
      refundTime: 'Se dice cuándo llega el dinero.',
      missing: (open) =>
        `${open.length} de 4 preguntas sobre devoluciones sin respuesta: ${open.map((each) => QUESTIONS.es[each]).join(', ')}.`,
      none: (paths) => `No se encontró nada sobre devoluciones; páginas leídas: ${paths}.`,
      noShop: 'El sitio no parece una tienda: no hay nada que devolver.',
      unread: 'Hay un enlace a una página de devoluciones, que no se leyó.',
    },
  },
  evaluate(site, say) {
    const links = returnsRoute(site);
    // Who explains returns sells things, whatever else speaks for a shop.
    if (!site.profile.has('shop') && links.length === 0) return notApplicable(say.noShop);
    const pages = pagesOnReturns(site);
    const answers = keysOf(ANSWERS).map((key) => ({ key, found: pages.flatMap((page) => topicsOn(page, key)) }));
    const answered = answers.filter(({ found }) => found.length > 0);
    // What was said is said; what was not found may stand on a page that was not read.
    if (answered.length < answers.length) site.page('returns');
    if (answered.length < answers.length && isUnread(site, 'returns')) return notMeasured(say.unread);
    if (links.length === 0 && answered.length === 0) return none(site, say);
    const findings: CheckFinding[] = answered.map(({ key, found }) => ({
      key,
      message: say[key],
      evidence: evidenceOf(found).slice(0, 1),
    }));
    const open = answers.filter(({ found }) => found.length === 0).map(({ key }) => key);
    if (open.length > 0) findings.push({ key: 'missing', message: say.missing(open), evidence: [] });
    const link = links[0]?.region === 'footer' ? 'footer' : links.length > 0 ? 'elsewhere' : 'noLink';
    findings.unshift({ key: link, message: say[link], evidence: links.slice(0, 1) });
    const score = LINK_SCORES[link] + answered.reduce((sum, { key }) => sum + ANSWERS[key], 0);
    return measured(score, findings, { confidence: answered.length > 0 ? 0.75 : 1 });
  },
});

/** Steps and days elsewhere are those of a form or of a delivery. */
function pagesOnReturns({ pages }: SiteView<'topics'>): PageView<'topics'>[] {
  const own = pages.filter(({ roles }) => roles.includes('returns'));
  if (own.length > 0) return own;
  return pages.filter((page) => topicsOn(page, 'returns').some(({ place }) => place === 'heading' || place === 'text'));
}

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];

function none(
  site: SiteView<'topics' | 'contactLinks' | 'forms'>,
  say: { unread: string; none: (paths: string) => string },
): Outcome {
  if (!wasSearched(site)) return notMeasured(say.unread);
  return measured(0, [{ key: 'none', message: say.none(pathsRead(site)), evidence: [] }], {
    ...(complaintRoute(site).as === 'none' && { cap: 'no-returns-or-claims' as const }),
  });
}
