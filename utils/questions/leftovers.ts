import type { Evidence, TopicFound } from '../facts';
import { matchesTopic } from '../recognise/topics';
import type { PageView, SiteView } from '../site-view';
import { withinReach } from './phones';

/** Details of contact, texts and titles of a template; notices that have ended, and the year of the copyright. */
export type Leftover = 'contact' | 'filler' | 'systemTitle' | 'ended' | 'year';

type Site = SiteView<'page' | 'phones' | 'emails' | 'addresses' | 'topics'>;

/** What it says, and where. */
export interface Trace {
  text: string;
  evidence: Evidence;
}

/** The worst first. */
export const LEFTOVERS: readonly Leftover[] = ['contact', 'filler', 'systemTitle', 'ended', 'year'];

/** What was left over from a template, or from a time that is over. */
export function leftoversOn({ pages }: Site): Record<Leftover, Trace[]> {
  return {
    contact: pages.flatMap(sampleContacts),
    filler: pages.flatMap(({ facts }) => facts.topics.filter(isFiller)).map(asTrace),
    systemTitle: pages.filter(({ facts }) => SYSTEM_TITLE.test(facts.page.title)).map(titleOf),
    ended: pages.flatMap(endedNotices),
    year: oldYear(pages),
  };
}

function sampleContacts({ facts }: PageView<'phones' | 'emails' | 'addresses'>): Trace[] {
  const phones = facts.phones.filter((phone) => phone.placeholder && (phone.labelled || phone.link !== undefined));
  const addresses = facts.addresses.filter(({ text }) => matchesTopic(text, 'unfinished'));
  return [...phones, ...facts.emails.filter(({ placeholder }) => placeholder), ...addresses]
    .filter(withinReach)
    .map(asTrace);
}

const FILLER =
  /^[^a-z]*(?:lorem ipsum dolor|texto de (?:prueba|ejemplo|exemplo)|beispieltext|texte d['’]exemple|testo di esempio)|\{\{[^}]{1,80}\}\}/i;

/** Text that begins as filler does, or names a gap; not where it is shown as code. */
function isFiller({ topic, visible, evidence }: TopicFound): boolean {
  const inCode = /(?:^|[\s>])(?:pre|code|samp)\b/.test(evidence.selector ?? '');
  return topic === 'unfinished' && visible && !inCode && FILLER.test(evidence.quote);
}

const SYSTEM_TITLE =
  /just another wordpress site|otro sitio realizado con wordpress|ein weiterer wordpress-blog|^(?:my (?:wordpress|wix|blog|site)|home [-–—|] my (?:wordpress|site|website)|mysite)$/i;

function titleOf({ url, facts }: PageView<'page'>): Trace {
  return { text: facts.page.title, evidence: { page: url, quote: facts.page.title.slice(0, 200) } };
}

/** Only where customers arrive: inner pages may keep what is over, as news. */
function endedNotices({ roles, facts, at }: PageView<'page'>): Trace[] {
  if (!roles.includes('home') && !roles.includes('contact')) return [];
  const ended = (facts.page.endDates ?? []).filter(({ date }) => date < at.slice(0, 10));
  return ended.map(({ date, evidence }) => ({ text: date, evidence })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
}

/** From the catalogue: the year before is forgiven. */
const YEARS_FORGIVEN = 1;

/** The newest of all pages counts. */
function oldYear(pages: Site['pages']): Trace[] {
  const marks = pages.flatMap(({ facts }) => facts.page.copyright ?? []);
  const [newest] = marks.toSorted((a, b) => b.year - a.year);
  const now = Number(pages[0]?.at.slice(0, 4));
  if (!newest || newest.year >= now - YEARS_FORGIVEN) return [];
  return [{ text: String(newest.year), evidence: newest.evidence }];
}

function asTrace({ evidence }: { evidence: Evidence }): Trace {
  return { text: evidence.quote, evidence };
}
