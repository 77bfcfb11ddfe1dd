import type { TopicFound } from './facts';
import type { SiteView } from './site-view';
import { isOnlyLegal, signsOf, topicsOn } from './topic-places';

type Needs = 'topics' | 'forms';

/** How a customer who is not satisfied can say so, the best way that the site has. */
export type ComplaintRoute =
  | { as: 'route' | 'contact' | 'option' | 'terms'; found: Pick<TopicFound, 'evidence'>[] }
  | { as: 'none'; found: [] };

/** route: a link, headline or form of its own; contact: beside other contacts; option: a choice in a form. */
export function complaintRoute(site: SiteView<Needs>): ComplaintRoute {
  const forms = site.pages.flatMap(({ facts }) =>
    facts.forms.filter(({ kind, visible }) => kind === 'claim' && visible),
  );
  const texts = site.pages.map((page) => ({
    page,
    options: topicsOn(page, 'claims').filter(({ place }) => place === 'option'),
    texts: topicsOn(page, 'claims', 'officialBook').filter(({ place }) => place === 'text'),
  }));
  const ways: ComplaintRoute[] = [
    { as: 'route', found: [...signsOf(site, 'claims', 'officialBook'), ...forms] },
    { as: 'option', found: texts.flatMap(({ options }) => options) },
    { as: 'contact', found: texts.filter(({ page }) => !isOnlyLegal(page)).flatMap(({ texts: each }) => each) },
    { as: 'terms', found: texts.filter(({ page }) => isOnlyLegal(page)).flatMap(({ texts: each }) => each) },
  ];
  return ways.find(({ found }) => found.length > 0) ?? { as: 'none', found: [] };
}
