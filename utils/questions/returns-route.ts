import type { Evidence } from '../facts';
import type { SiteView } from '../site-view';
import { withinReach } from './phones';
import { signsOf } from './topic-places';

/** The links and headlines that lead to how things are given back, those in a footer first. */
export function returnsRoute(site: SiteView<'topics' | 'contactLinks'>): Evidence[] {
  const links = site.pages.flatMap(({ facts }) => facts.contactLinks.filter(({ role }) => role === 'returns'));
  const found = [...links.filter(withinReach), ...signsOf(site, 'returns')].map(({ evidence }) => evidence);
  const once = found.filter(
    (one, index) => found.findIndex((other) => other.page === one.page && other.selector === one.selector) === index,
  );
  return once.toSorted((a, b) => Number(b.region === 'footer') - Number(a.region === 'footer'));
}
