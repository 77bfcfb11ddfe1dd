import { type CheckFinding, defineCheck, measured, notApplicable, notMeasured } from '../../check';
import type { Evidence, TopicFound } from '../../facts';
import { isUnread, pathsRead, wasSearched } from '../../questions/pages-read';
import { callable, evidenceOf } from '../../questions/phones';
import { signsOf, topicsOn } from '../../questions/topic-places';
import { fold } from '../../recognise/fold';
import type { PageView, SiteView } from '../../site-view';

/** From the catalogue. */
const ENOUGH_ANSWERS = 5;
const SHARES = { answers: 0.5, search: 0.2, manuals: 0.2, person: 0.1 };
const MOST_WITHOUT_PERSON = 0.7;
const ABSENT = 0.4;
const ABSENT_AT_MAKER = 0.1;

/** As many as are looked for. Our judgement: who sees fewer at a glance needs no search among them. */
const MANY_ANSWERS = 12;

const MANUALS = /manual|guide|guia|anleitung|handbuch|notice|mode d'emploi|tutori|instruc|istruzion|download|descarga/;

type Needs = 'topics' | 'contactLinks' | 'structuredData' | 'forms' | 'phones' | 'emails';

export default defineCheck({
  id: 'self-help',
  category: 'after-sales',
  stage: 'resolve-doubt',
  weight: 5,
  severity: 'minor',
  effort: 3,
  sources: ['S004:11', 'S004:57', 'S002:43', 'WCAG-326'],
  needs: ['topics', 'contactLinks', 'structuredData', 'forms', 'phones', 'emails'],
  words: {
    en: {
      title: 'Frequent questions are answered on the site',
      failTitle: 'Customers must ask what could be answered here',
      why: 'Customers with a simple question want the answer at once, at any hour.',
      advice: 'Answer the ten questions that you get every week, and end each answer with how to reach a person.',
      answers: (count: number) =>
        `${count}${count < MANY_ANSWERS ? '' : ' or more'} questions with answers were found on one page.`,
      structured: 'The page marks its questions and answers for search engines.',
      search: 'The help can be searched.',
      noSearch: 'Among so many answers, nothing helps to search.',
      manuals: 'There are guides, manuals or lessons.',
      person: 'On the page with the answers it is also shown how to reach a person.',
      noPerson: 'The page with the answers does not show how to reach a person.',
      absent: (paths: string) => `No answers to frequent questions were found; read: ${paths}.`,
      microSite: 'The site has one page only, where everything stands together.',
      unread: 'There is a link to a help page, which was not read.',
      partly: 'Only a part of the site was read; answers may stand on its other pages.',
    },
    es: {
      title: 'Las preguntas frecuentes se responden en el sitio',
      failTitle: 'Hay que preguntar lo que aquí podría responderse',
      why: 'El cliente con una duda sencilla quiere la respuesta al momento, a cualquier hora.',
      advice:
        'Responda las diez preguntas que recibe cada semana y termine cada respuesta con cómo hablar con una persona.',
      answers: (count) =>
        `${count}${count < MANY_ANSWERS ? '' : ' o más'} preguntas con respuesta en una misma página.`,
      structured: 'La página marca sus preguntas y respuestas para los buscadores.',
      search: 'Se puede buscar en la ayuda.',
      noSearch: 'Entre tantas respuestas, nada ayuda a buscar.',
      manuals: 'Hay guías, manuales o cursos.',
      person: 'En la página de las respuestas también se ve cómo hablar con una persona.',
      noPerson: 'En la página de las respuestas no se ve cómo hablar con una persona.',
      absent: (paths) => `No se encontraron respuestas a preguntas frecuentes; páginas leídas: ${paths}.`,
      microSite: 'El sitio tiene una sola página, en la que está todo junto.',
      unread: 'Hay un enlace a una página de ayuda, que no se leyó.',
      partly: 'Solo se leyó una parte del sitio; puede haber respuestas en sus otras páginas.',
    },
  },
  evaluate(site, say) {
    const help = helpPage(site);
    if (!help && isMicroSite(site)) return notApplicable(say.microSite);
    const manuals = signsOf(site, 'selfHelp').filter(({ evidence }) => MANUALS.test(fold(evidence.quote)));
    if (!help) {
      // Ends as not measured where the help page could not be read.
      site.page('help');
      if (isUnread(site, 'help')) return notMeasured(say.unread);
      if (!wasSearched(site)) return notMeasured(say.partly);
    }
    const findings = [
      ...(help ? ofPage(help, say) : []),
      ...shown('manuals', say.manuals, evidenceOf(manuals).slice(0, 2)),
    ];
    const absent = site.profile.has('product-maker') ? ABSENT_AT_MAKER : ABSENT;
    if (findings.length === 0) {
      return measured(absent, [{ key: 'absent', message: say.absent(pathsRead(site)), evidence: [] }], {
        confidence: 0.75,
      });
    }
    return measured(Math.max(absent, scoreOf(findings, help)), findings, { confidence: help?.sure ?? 0.75 });
  },
});

type Say = Record<'structured' | 'search' | 'noSearch' | 'manuals' | 'person' | 'noPerson', string> & {
  answers: (count: number) => string;
};

/** Each once: the same question often stands in a list and above its answer. */
function questionsOn(page: PageView<'topics'>): TopicFound[] {
  const found = topicsOn(page, 'question');
  const quote = ({ evidence }: TopicFound) => evidence.quote;
  return found.filter((one, index) => found.findIndex((other) => quote(other) === quote(one)) === index);
}

const isMarked = ({ facts }: PageView<'structuredData'>) => facts.structuredData.types.includes('FAQPage');

/** The page with the most answers; elsewhere than on a help page, a few questions are slogans. */
function helpPage(site: SiteView<Needs>): PageView<Needs> | undefined {
  const pages = site.pages.filter(
    (page) => questionsOn(page).length >= ENOUGH_ANSWERS || isMarked(page) || page.roles.includes('help'),
  );
  return pages.toSorted((a, b) => questionsOn(b).length - questionsOn(a).length)[0];
}

/** One page, which is not called like one of several, and which links to no other. */
function isMicroSite({ pages }: SiteView<Needs>): boolean {
  const links = pages.flatMap(({ facts }) => facts.contactLinks);
  const leadsOn = links.some(({ section, sameSite, href }) => !section && (sameSite || href.startsWith('file:')));
  return pages.length === 1 && !leadsOn && pages.every(({ roles }) => roles.includes('home'));
}

function ofPage(page: PageView<Needs>, say: Say): CheckFinding[] {
  const questions: TopicFound[] = questionsOn(page);
  const search = page.facts.forms.filter(({ kind, evidence }) => kind === 'search' && evidence.region === 'main');
  const people = reachable(page);
  return [
    ...shown('answers', say.answers(questions.length), evidenceOf(questions)),
    ...(isMarked(page) ? [{ key: 'structured', message: say.structured, evidence: [] }] : []),
    ...(search.length === 0 && questions.length >= MANY_ANSWERS
      ? [{ key: 'noSearch', message: say.noSearch, evidence: [] }]
      : shown('search', say.search, evidenceOf(search))),
    ...(people.length > 0
      ? shown('person', say.person, people.slice(0, 1))
      : [{ key: 'noPerson', message: say.noPerson, evidence: [] }]),
  ];
}

/** A contact link in the menu is on every page; who has read the answers needs one beside them. */
function reachable(page: PageView<Needs>): Evidence[] {
  const { phones, emails, contactLinks } = page.facts;
  const links = contactLinks.filter(({ role, evidence }) => role === 'contact' && evidence.region === 'main');
  const ways = [...topicsOn(page, 'humanRoute'), ...phones.filter(callable), ...links, ...emails];
  return evidenceOf(ways.filter(({ visible }) => visible));
}

const shown = (key: string, message: string, evidence: Evidence[]): CheckFinding[] =>
  evidence.length > 0 ? [{ key, message, evidence }] : [];

function scoreOf(findings: readonly CheckFinding[], help: PageView<Needs> | undefined): number {
  const has = (key: string) => findings.some((finding) => finding.key === key);
  const count = help ? questionsOn(help).length : 0;
  const answers = help && isMarked(help) ? 1 : Math.min(1, count / ENOUGH_ANSWERS);
  const isOverlooked = count >= ENOUGH_ANSWERS && count < MANY_ANSWERS;
  const sum =
    answers * SHARES.answers +
    (has('search') || isOverlooked ? SHARES.search : 0) +
    (has('manuals') ? SHARES.manuals : 0) +
    (has('person') ? SHARES.person : 0);
  return has('person') ? sum : Math.min(sum, MOST_WITHOUT_PERSON);
}
