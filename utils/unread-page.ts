import type { Page } from './audit-format';
import type { FactName, Reason } from './facts';

/**
 * A page that could not be read, with the reason in the place of every fact.
 * @param page `at` in ISO 8601.
 */
export function unreadPage(page: Pick<Page, 'url' | 'roles' | 'mode' | 'at'>, reason: Reason): Page {
  const names = Object.keys(NAMES) as FactName[];
  return {
    ...page,
    title: '',
    language: '',
    circumstances: {
      viewport: { width: 0, height: 0 },
      scrollY: 0,
      loadedAt: Date.parse(page.at),
      hiddenWhileLoading: false,
      navigation: 'fetched',
      consent: 'unknown',
    },
    facts: Object.fromEntries(names.map((name) => [name, { ok: false, reason }])) as unknown as Page['facts'],
  };
}

/** The schemas, which have the names too, stay out of the pages. */
const NAMES: Record<FactName, true> = {
  page: true,
  contactLinks: true,
  phones: true,
  emails: true,
  addresses: true,
  openingHours: true,
  replyPromises: true,
  forms: true,
  channels: true,
  structuredData: true,
  topics: true,
  people: true,
  overlays: true,
  accessibility: true,
  speed: true,
};
