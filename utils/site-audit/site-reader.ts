import type { Page } from '../audit-format';
import type { Reason } from '../facts';
import type { WantedPage } from './choose-pages';

/** A page that was read, or why it could not be, and the requests that it took. */
export type ReadPage = { page: Page; cost: number } | { reason: Reason; cost: number };

/** A text that the site serves for programs, or why there is none. */
export type Answer =
  | { text: string; reason?: undefined; cost: number }
  | { text?: undefined; reason: Reason; cost: number };

/** How a site is read, one request at a time: from within an open page, by visiting it, or by the command line. */
export interface SiteReader {
  /** How it reads pages. */
  mode: Page['mode'];
  /** In ISO 8601. */
  now(): string;
  /** @param budget requests that may be made at most, redirects included; so for the others. */
  page(wanted: WantedPage, budget: number): Promise<ReadPage>;
  /** What the site serves for programs; of a page it tells that it is there, and no more. */
  text(url: string, budget: number): Promise<Answer>;
}
