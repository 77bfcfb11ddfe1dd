import { defineCheck, type MeasuredOptions, measured, notMeasured } from '../../check';
import type { Evidence, Person } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf } from '../../questions/phones';
import type { PageView, SiteView } from '../../site-view';

/** Scores from the catalogue; saying nothing is neutral, as everywhere. */
const SCORES = { onContact: 1, elsewhere: 0.8, words: 0.45, none: 0.4 };
const DIRECT_LINE = 0.2;

/** Names are told from other words by their capitals and what stands beside them. */
const SURE_OF_NAMES: MeasuredOptions = { confidence: 0.75 };

export default defineCheck({
  id: 'people-visible',
  category: 'human-warmth',
  stage: 'discover',
  weight: 4,
  severity: 'minor',
  effort: 2,
  sources: ['S000:14', 'S000:21', 'S003:51', 'GeneXus-contact'],
  needs: ['people', 'topics', 'contactLinks'],
  words: {
    en: {
      title: 'The company shows who answers',
      failTitle: 'Nobody is shown who answers',
      why: 'Customers trust a name and a face more than "info@".',
      advice: 'Show who answers: a name, a face and a direct line.',
      onContact: (count: number, names: string) =>
        `${count} ${count === 1 ? 'person is' : 'people are'} named on the contact page: ${names}.`,
      elsewhere: (count: number, names: string) =>
        `${count} ${count === 1 ? 'person is' : 'people are'} named, but not on the contact page: ${names}.`,
      direct: (count: number) => `${count} of them ${count === 1 ? 'has' : 'have'} a direct line.`,
      words: 'The site speaks of its team, but names nobody.',
      none: 'Nobody of the company is named on the pages that were read.',
      unread: 'A page about the company is linked and was not read; it may name people.',
    },
    es: {
      title: 'La empresa muestra quién atiende',
      failTitle: 'No se ve quién atiende',
      why: 'El cliente confía más en un nombre y una cara que en «info@».',
      advice: 'Muestre quién atiende: un nombre, una cara y una línea directa.',
      onContact: (count, names) =>
        `${count} ${count === 1 ? 'persona aparece' : 'personas aparecen'} con su nombre en la página de contacto: ${names}.`,
      elsewhere: (count, names) =>
        `${count} ${count === 1 ? 'persona aparece' : 'personas aparecen'} con su nombre, pero no en la página de contacto: ${names}.`,
      direct: (count) => `${count} de ellas ${count === 1 ? 'tiene' : 'tienen'} una línea directa.`,
      words: 'El sitio habla de su equipo, pero no nombra a nadie.',
      none: 'En las páginas leídas no se nombra a nadie de la empresa.',
      unread: 'Hay un enlace a una página sobre la empresa que no se leyó; puede nombrar a personas.',
    },
  },
  evaluate(site, say) {
    const onContact = site.pages.filter(({ roles }) => roles.includes('contact')).flatMap(peopleOn);
    const elsewhere = site.pages.filter(({ roles }) => !roles.includes('contact')).flatMap(peopleOn);
    const people = onContact.length > 0 ? onContact : elsewhere;
    if (people.length === 0) return nobodyNamed(site, say);
    const key = onContact.length > 0 ? 'onContact' : 'elsewhere';
    const direct = people.filter(({ contact }) => contact);
    const named = { key, message: say[key](people.length, namesOf(people)), evidence: evidenceOf(people) };
    if (direct.length === 0) return measured(SCORES[key], [named], SURE_OF_NAMES);
    const reached = { key: 'direct', message: say.direct(direct.length), evidence: evidenceOf(direct) };
    return measured(SCORES[key] + DIRECT_LINE, [named, reached], SURE_OF_NAMES);
  },
});

/** What only search engines are told, customers do not see. */
function peopleOn({ facts }: PageView<'people'>): Person[] {
  return facts.people.filter(({ visible, source }) => visible && source !== 'structured');
}

function nobodyNamed(site: SiteView<'topics' | 'contactLinks'>, say: Record<'words' | 'none' | 'unread', string>) {
  if (isUnread(site, 'about')) return notMeasured(say.unread);
  const words = site.pages
    .flatMap(({ facts }) => facts.topics)
    .filter(({ topic, visible, place }) => topic === 'people' && visible && place === 'heading');
  const key = words.length > 0 ? 'words' : 'none';
  const evidence: Evidence[] = evidenceOf(words);
  return measured(SCORES[key], [{ key, message: say[key], evidence }], SURE_OF_NAMES);
}

/** Enough to see that they are people. */
const MOST_NAMES = 4;

function namesOf(people: readonly Person[]): string {
  const names = [...new Set(people.map(({ name }) => name))];
  return [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])].join(', ');
}
