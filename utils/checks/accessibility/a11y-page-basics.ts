import { type CheckFinding, defineCheck, measured } from '../../check';
import type { PageFact } from '../../facts';
import { LANGUAGES } from '../../recognise/languages';
import { matchesTopic } from '../../recognise/topics';
import { isVagueTitle } from '../../recognise/vague-title';
import type { PageView } from '../../site-view';

/** Our judgement: a page with several headings of the first level has a headline, if not one. */
const SEVERAL_HEADLINES = 0.5;

/** Our judgement: what most pages lack, the site lacks, although each has three of four things. */
const MOST_WITH_FAULT = 0.7;

/** Text has to grow to twice its size: WCAG 2.2, success criterion 1.4.4. */
const LEAST_ZOOM = 2;

export default defineCheck({
  id: 'a11y-page-basics',
  category: 'accessibility',
  stage: 'entry',
  weight: 3,
  severity: 'minor',
  effort: 1,
  sources: ['WCAG-3.1.1', 'WCAG-2.4.2', 'WCAG-1.4.4'],
  needs: ['page'],
  words: {
    en: {
      title: 'Pages say what they are about and can be enlarged',
      failTitle: 'Pages lack a language, title, headline or zoom',
      why: 'Customers who listen to a page or enlarge it need its language, a clear title and the freedom to zoom.',
      advice: 'Give every page its language, a title that says what it is about and one headline, and allow zoom.',
      fine: (all: number) =>
        `${ofPages.en(all, all)} ${all === 1 ? 'has' : 'have'} language, title, headline and zoom.`,
      language: (count: number, all: number) =>
        `${ofPages.en(count, all)} ${count === 1 ? 'does' : 'do'} not say the language, or ${count === 1 ? 'says' : 'say'} a wrong one.`,
      topic: (count: number, all: number) =>
        `${ofPages.en(count, all)} ${count === 1 ? 'has' : 'have'} no title, or one that would fit any page.`,
      zoom: (count: number, all: number) =>
        `${ofPages.en(count, all)} cannot be enlarged with two fingers, or not to twice the size.`,
      headline: (count: number, all: number) =>
        `${ofPages.en(count, all)} ${count === 1 ? 'does' : 'do'} not have exactly one main headline.`,
      contact: (count: number) =>
        count === 1
          ? 'The contact page says "contact" neither in its title nor in its headline.'
          : `${count} contact pages say "contact" neither in the title nor in the headline.`,
    },
    es: {
      title: 'Las páginas dicen de qué tratan y se pueden ampliar',
      failTitle: 'A las páginas les falta idioma, título, titular o zoom',
      why: 'El cliente que escucha la página o la amplía necesita el idioma, un título claro y poder hacer zoom.',
      advice: 'Indique en cada página el idioma, un título que diga de qué trata y un solo titular, y permita el zoom.',
      fine: (all) => `${ofPages.es(all, all)} ${all === 1 ? 'tiene' : 'tienen'} idioma, título, titular y zoom.`,
      language: (count, all) =>
        `${ofPages.es(count, all)} no ${count === 1 ? 'indica su idioma o indica' : 'indican su idioma o indican'} otro.`,
      topic: (count, all) =>
        `${ofPages.es(count, all)} no ${count === 1 ? 'tiene' : 'tienen'} título, o es uno que valdría para cualquier página.`,
      zoom: (count, all) =>
        `${ofPages.es(count, all)} no se ${count === 1 ? 'puede' : 'pueden'} ampliar con dos dedos, o no al doble.`,
      headline: (count, all) =>
        `${ofPages.es(count, all)} no ${count === 1 ? 'tiene' : 'tienen'} un único titular principal.`,
      contact: (count) =>
        count === 1
          ? 'La página de contacto no dice «contacto» ni en su título ni en su titular.'
          : `${count} páginas de contacto no dicen «contacto» ni en el título ni en el titular.`,
    },
  },
  evaluate({ pages }, say) {
    const findings = BASICS.flatMap((basic): CheckFinding[] => {
      const asked = pages.filter((page) => scoreOf(page, basic) !== null);
      const lacking = asked.filter((page) => scoreOf(page, basic) !== 1);
      const evidence = lacking.map((page) => proof(page, basic));
      return lacking.length > 0 ? [{ key: basic, message: say[basic](lacking.length, asked.length), evidence }] : [];
    });
    const fine = { key: 'fine', message: say.fine(pages.length), evidence: pages.map((page) => proof(page, 'topic')) };
    const isUsual = findings.some(({ evidence }) => evidence.length * 2 > pages.length);
    const score = Math.min(mean(pages.map(scoreOfPage)), isUsual ? MOST_WITH_FAULT : 1);
    return measured(score, findings.length > 0 ? findings : [fine]);
  },
});

const ofPages = {
  en: (count: number, all: number) => (all === 1 ? 'The 1 page read' : `${count} of ${all} pages`),
  es: (count: number, all: number) => (all === 1 ? 'La única página leída' : `${count} de ${all} páginas`),
};

const BASICS = ['language', 'topic', 'zoom', 'headline', 'contact'] as const;

type Basic = (typeof BASICS)[number];

type Page = PageView<'page'>;

function scoreOfPage(page: Page): number {
  return mean(BASICS.map((basic) => scoreOf(page, basic)).filter((score) => score !== null));
}

const mean = (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0) / scores.length;

/** 0 to 1; null where the page is not asked for it. */
function scoreOf({ facts: { page }, roles }: Page, basic: Basic): number | null {
  if (basic === 'language') return speaksItsLanguage(page) ? 1 : 0;
  if (basic === 'topic') return isVagueTitle(page.title) ? 0 : 1;
  if (basic === 'zoom') return canBeEnlarged(page.viewportMeta ?? '') ? 1 : 0;
  if (basic === 'headline') return scoreOfHeadlines(page.h1);
  // A page that is home and contact at once is rightly called after the company.
  if (!roles.includes('contact') || roles.includes('home')) return null;
  return [page.title, ...page.h1].some((text) => matchesTopic(text, 'contactLink')) ? 1 : 0;
}

/** Of languages that we do not know, we cannot say that a page does not speak them; nor of mixed pages. */
function speaksItsLanguage({ lang, spoken }: PageFact): boolean {
  const declared = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(lang)?.[1]?.toLowerCase();
  if (!declared) return false;
  return spoken === null || spoken === declared || LANGUAGES.every((language) => language !== declared);
}

function canBeEnlarged(viewportMeta: string): boolean {
  const settings = new Map(
    viewportMeta.split(/[,;]/).map((setting): [string, string] => {
      const [name = '', value = ''] = setting.toLowerCase().split('=');
      return [name.trim(), value.trim()];
    }),
  );
  const most = Number.parseFloat(settings.get('maximum-scale') ?? '');
  return !/^(?:no|0)$/.test(settings.get('user-scalable') ?? '') && !(most >= 0 && most < LEAST_ZOOM);
}

/** The same headline twice is one for large and one for small screens. */
function scoreOfHeadlines(headlines: readonly string[]): number {
  const different = new Set(headlines.filter(Boolean)).size;
  return different > 1 ? SEVERAL_HEADLINES : different;
}

function proof({ url, facts: { page } }: Page, basic: Basic): { page: string; quote: string } {
  const quotes = { language: page.lang, zoom: page.viewportMeta ?? '', headline: page.h1.join(' · ') };
  const quote = basic === 'topic' || basic === 'contact' ? page.title : quotes[basic];
  return { page: url, quote: quote.slice(0, LONGEST_QUOTE) };
}

const LONGEST_QUOTE = 200;
