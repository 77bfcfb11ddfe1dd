import { type CheckFinding, defineCheck, measured, notMeasured } from '../../check';
import type { Evidence, PageFact } from '../../facts';
import { isUnread } from '../../questions/pages-read';
import { evidenceOf, withinReach } from '../../questions/phones';
import { findCompanyIds } from '../../recognise/company/company-ids';
import { isServiceProvider } from '../../recognise/company/service-provider';
import type { SiteView } from '../../site-view';

/** From the catalogue: what each part is worth. */
const WORTH = { link: 0.35, name: 0.2, id: 0.2, address: 0.15, contact: 0.1 };

/** Where companies have to show a number of a register or of a tax, and a legal notice; elsewhere nobody misses them. */
const NUMBERS_SHOWN = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK GB BR AR CL CO PE MX'.split(' '),
);

const ONLY_BY_DUTY: ReadonlySet<string> = new Set(['id', 'contact']);

/** Sole traders have no legal form by which their name could be told from other words. */
const SURE_OF_NAMES = 0.75;

export default defineCheck({
  id: 'company-identity',
  category: 'consistency',
  stage: 'discover',
  weight: 4,
  severity: 'minor',
  effort: 1,
  sources: ['ES-LSSI', 'DE-DDG', 'UK-TD', 'IT-35', 'FR-mentions', 'EU-ecommerce'],
  needs: ['contactLinks', 'page', 'topics', 'addresses', 'emails', 'phones', 'forms'],
  words: {
    en: {
      title: 'The site says which company stands behind it',
      failTitle: 'The site does not fully say which company is behind it',
      why: 'Customers who are about to pay want to know to whom, and where to find them if it goes wrong.',
      advice: 'Tell in the footer and the legal notice who you are: legal name, number and address.',
      there: (count: number, all: number, items: string) =>
        `${count} of ${all} ${count === 1 ? 'is' : 'are'} there: ${items}.`,
      missing: (count: number, all: number, items: string) =>
        `${count} of ${all} ${count === 1 ? 'was' : 'were'} not found: ${items}.`,
      link: 'link to a legal notice, terms or privacy policy',
      name: 'name of the company in the footer or legal notice',
      id: 'company or tax number',
      address: 'postal address',
      contact: 'phone or e-mail in the legal notice',
      unread: 'The legal notice is linked and was not read; it may have what the other pages lack.',
    },
    es: {
      title: 'El sitio dice qué empresa hay detrás',
      failTitle: 'El sitio no dice del todo qué empresa hay detrás',
      why: 'El cliente que va a pagar quiere saber a quién, y dónde encontrarlo si algo sale mal.',
      advice: 'Diga en el pie y en el aviso legal quién es: denominación social, NIF y dirección.',
      there: (count, all, items) => `${count} de ${all} ${count === 1 ? 'está' : 'están'}: ${items}.`,
      missing: (count, all, items) => `${count} de ${all} no se ${count === 1 ? 'encontró' : 'encontraron'}: ${items}.`,
      link: 'enlace a un aviso legal, las condiciones o la privacidad',
      name: 'nombre de la empresa en el pie o el aviso legal',
      id: 'número de registro o fiscal',
      address: 'dirección postal',
      contact: 'teléfono o correo en el aviso legal',
      unread: 'Hay un enlace a un aviso legal que no se leyó; puede tener lo que falta en las demás páginas.',
    },
  },
  evaluate(site, say) {
    const found = itemsOf(site);
    const duty = NUMBERS_SHOWN.has(site.country ?? '');
    const wanted = ITEMS.filter((item) => duty || found[item].length > 0 || !ONLY_BY_DUTY.has(item));
    const missing = wanted.filter((item) => found[item].length === 0);
    if (missing.some((item) => item !== 'link') && isUnread(site, 'legal')) return notMeasured(say.unread);
    const there = wanted.filter((item) => found[item].length > 0);
    const tell = (key: 'there' | 'missing', items: readonly Item[]) =>
      say[key](items.length, wanted.length, items.map((item) => say[item]).join(', '));
    const findings: CheckFinding[] = [];
    if (there.length > 0) {
      const evidence = there.flatMap((item) => found[item].slice(0, 1));
      findings.push({ key: 'there', message: tell('there', there), evidence });
    }
    if (missing.length > 0) findings.push({ key: 'missing', message: tell('missing', missing), evidence: [] });
    return measured(worthOf(there) / worthOf(wanted), findings, {
      confidence: missing.includes('name') ? SURE_OF_NAMES : 1,
    });
  },
});

type Item = keyof typeof WORTH;

const ITEMS = Object.keys(WORTH) as Item[];

function worthOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + WORTH[item], 0);
}

type Site = SiteView<'contactLinks' | 'page' | 'topics' | 'addresses' | 'emails' | 'phones' | 'forms'>;

function itemsOf({ pages }: Site): Record<Item, Evidence[]> {
  const facts = pages.map((page) => page.facts);
  const legal = pages.filter(({ roles }) => roles.includes('legal')).map((page) => page.facts);
  const topics = facts.flatMap((each) => each.topics);
  const links = [
    ...facts.flatMap(({ contactLinks }) => contactLinks).filter((link) => link.role === 'legal'),
    ...topics.filter(({ topic, place }) => topic === 'privacy' && place === 'link'),
    ...facts.flatMap(({ forms }) => forms).filter(({ consent }) => consent.privacyLink),
  ].filter(withinReach);
  const numbers = topics.filter(
    ({ topic, evidence }) => topic === 'companyId' && findCompanyIds(evidence.quote).length > 0,
  );
  const titles = legal.map(({ page }) => ({ page: pages[0]?.url ?? '', quote: page.title.slice(0, 200) }));
  return {
    // Whoever reads the legal notice itself needs no link to it.
    link: links.length > 0 ? evidenceOf(links) : titles,
    name: facts.flatMap(({ page }) => namesOn(page)),
    id: evidenceOf(numbers),
    address: evidenceOf(facts.flatMap(({ addresses }) => addresses).filter(withinReach)),
    contact: evidenceOf(legal.flatMap(({ phones, emails }) => [...phones, ...emails]).filter(withinReach)),
  };
}

/** The years, the sign, and what they say in place of a name. */
const NO_NAME =
  /©|\(c\)|copyright|all rights reserved|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés|todos os direitos reservados|tutti i diritti riservati|[\d\s.,|–-]/gi;

const SHORTEST_NAME = 3;

/** Names with a legal form; a sole trader's is the one beside the copyright sign. */
function namesOn({ legalNames = [], copyright }: PageFact): Evidence[] {
  const own = legalNames.filter(({ name }) => !isServiceProvider(name));
  if (own.length > 0) return own.map(({ evidence }) => evidence);
  const named = copyright && copyright.evidence.quote.replace(NO_NAME, '').length >= SHORTEST_NAME;
  return named ? [copyright.evidence] : [];
}
