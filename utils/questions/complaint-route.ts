import type { TopicFound } from '../facts';
import type { SiteView } from '../site-view';
import type { PageRole } from '../touchpoints';
import { signsOf, topicsOn } from './topic-places';

type Needs = 'topics' | 'forms';

type Place = Pick<TopicFound, 'evidence' | 'href'>;

/** How a customer who is not satisfied can say so, the best way that the site has. */
export type ComplaintRoute =
  | { as: 'route' | 'contact' | 'option' | 'terms'; found: Place[] }
  | { as: 'none'; found: [] };

/** route: a link, headline or form of its own; option: a choice in a form; contact: beside other contacts. */
export function complaintRoute(site: SiteView<Needs>): ComplaintRoute {
  const forms = site.pages.flatMap(({ facts }) =>
    facts.forms.filter(({ kind, visible }) => kind === 'claim' && visible),
  );
  const said = site.pages.map((page) => ({
    isForContact: isForContact(page),
    found: topicsOn(page, 'claims', 'officialBook'),
  }));
  const texts = said.map((each) => ({ ...each, found: each.found.filter(({ place }) => place === 'text') }));
  const ways: ComplaintRoute[] = [
    { as: 'route', found: once([...signsOf(site, 'claims', 'officialBook'), ...forms]) },
    { as: 'option', found: said.flatMap(({ found }) => found.filter(({ place }) => place === 'option')) },
    { as: 'contact', found: texts.flatMap(({ isForContact: is, found }) => (is ? found : [])) },
    { as: 'terms', found: texts.flatMap(({ found }) => found) },
  ];
  return ways.find(({ found }) => found.length > 0) ?? { as: 'none', found: [] };
}

function isForContact({ roles }: { roles: readonly PageRole[] }): boolean {
  return roles.some((role) => role === 'home' || role === 'contact' || role === 'help');
}

/** Menus and footers stand on every page. */
function once(found: readonly Place[]): Place[] {
  const target = ({ href, evidence }: Place) => href ?? evidence.quote;
  return found.filter((one, index) => found.findIndex((other) => target(other) === target(one)) === index);
}
