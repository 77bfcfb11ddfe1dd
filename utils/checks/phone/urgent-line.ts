import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Phone, TopicFound } from '../../facts';
import { isBeside } from '../../questions/beside';
import { callable, evidenceOf } from '../../questions/phones';
import type { PageView } from '../../site-view';

/** Scores from the catalogue; where the page behind the link was not read, something between: our judgement. */
const SCORES = { number: 1, linkToNumber: 0.8, link: 0.65, deeper: 0.5, none: 0 };

/** So many times as far as "beside". */
const REACH = 2;

export default defineCheck({
  id: 'urgent-line',
  category: 'phone',
  stage: 'service-claim',
  weight: 5,
  severity: 'critical',
  effort: 2,
  sources: ['S004:13', 'S004:40'],
  needs: ['topics', 'phones'],
  words: {
    en: {
      title: 'Who has an emergency finds the number at once',
      failTitle: 'Who has an emergency must search for help',
      why: 'Customers with an accident or a loss have no patience to search, and remember it for ever.',
      advice: 'Give "I need help now" its own button with the number on it, on the first screen.',
      number: 'The home page has a number for emergencies.',
      linkToNumber: 'The home page links to the page with the number for emergencies: 1 click.',
      link: 'The home page links to help in emergencies, without a number beside it.',
      deeper: 'Help in emergencies only shows on an inner page: 2 clicks.',
      none: '0 numbers or links for emergencies, losses or claims on the pages read.',
      otherBusiness: 'Nothing says that this company is an insurer or a bank, or has a number for emergencies.',
      noHome: 'The home page was not part of this audit.',
    },
    es: {
      title: 'Quien tiene una urgencia encuentra el número ya',
      failTitle: 'Quien tiene una urgencia debe buscar ayuda',
      why: 'El cliente con un siniestro o una pérdida no tiene paciencia para buscar, y no lo olvida nunca.',
      advice: 'Dé a «Necesito ayuda ahora» su propio botón, con el número, en la primera pantalla.',
      number: 'La página de inicio tiene un número para urgencias.',
      linkToNumber: 'La página de inicio enlaza la página con el número de urgencias: 1 clic.',
      link: 'La página de inicio enlaza la ayuda en urgencias, sin un número al lado.',
      deeper: 'La ayuda en urgencias solo aparece en una página interior: 2 clics.',
      none: '0 números o enlaces para urgencias, pérdidas o siniestros en las páginas leídas.',
      otherBusiness: 'Nada dice que esta empresa sea una aseguradora o un banco, ni que tenga un número de urgencias.',
      noHome: 'La página de inicio no formó parte de esta auditoría.',
    },
  },
  evaluate(site, say) {
    if (!site.profile.has('critical-service') && !site.pages.some(offersLine)) return notApplicable(say.otherBusiness);
    const home = site.page('home');
    if (!home) return notMeasured(say.noHome);
    const { key, found } = bestLine(home, site.pages);
    const finding: CheckFinding = { key, message: say[key], evidence: evidenceOf(found) };
    return measured(SCORES[key], [finding], { confidence: home.sure });
  },
});

type Page = PageView<'topics' | 'phones'>;

/** Whoever helps in emergencies says so in a few words beside a number; in long texts others do. */
const LONGEST_SIGN = 60;

/** A home page of any business that offers a number for emergencies. */
function offersLine(page: Page): boolean {
  const signs = linesOn(page).filter(({ evidence }) => evidence.quote.length <= LONGEST_SIGN);
  return page.roles.includes('home') && numbersBeside(signs, page).length > 0;
}

interface Line {
  key: keyof typeof SCORES;
  found: (TopicFound | Phone)[];
}

function bestLine(home: Page, pages: readonly Page[]): Line {
  const onHome = linesOn(home);
  const numbers = numbersBeside(onHome, home);
  if (numbers.length > 0) return { key: 'number', found: numbers };
  const links = onHome.filter(({ place }) => place === 'link' || place === 'button');
  const targets = pages.filter(({ url }) => links.some(({ href }) => href?.split('#')[0] === url && url !== home.url));
  if (targets.some(({ facts }) => facts.phones.some(callable))) return { key: 'linkToNumber', found: links };
  if (links.length > 0) return { key: 'link', found: links };
  const deeper = pages.filter((page) => page !== home).flatMap(linesOn);
  return { key: deeper.length > 0 ? 'deeper' : 'none', found: deeper };
}

const ABOUT_SOMETHING_ELSE = /\b(?:jobs?|careers?|empleo|karriere|news|noticias|blog|prensa|press)\b/i;

/** Headings, links and short texts; what articles and vacancies say of claims helps nobody. */
function linesOn({ facts }: Page): TopicFound[] {
  return facts.topics.filter(
    (found) =>
      found.topic === 'urgentLine' &&
      found.visible &&
      found.place !== 'option' &&
      !ABOUT_SOMETHING_ELSE.test(`${found.href ?? ''} ${found.evidence.quote}`),
  );
}

/** Of each line the number that is read next: others beside it are for other matters. */
function numbersBeside(lines: readonly TopicFound[], { facts }: Page): Phone[] {
  const phones = facts.phones.filter((phone) => callable(phone) && phone.visible);
  const nearest = lines.flatMap((line) => {
    const beside = phones.filter((phone) => isBeside(line, phone, REACH));
    return beside.toSorted((a, b) => stepsTo(line, a) - stepsTo(line, b)).slice(0, 1);
  });
  return phones.filter((phone) => nearest.includes(phone));
}

/** A number before the words is as far as one much further after them. */
const BACKWARDS = 3;

function stepsTo(line: TopicFound, phone: Phone): number {
  const steps = phone.order - line.order;
  return steps < 0 ? -steps * BACKWARDS : steps;
}
