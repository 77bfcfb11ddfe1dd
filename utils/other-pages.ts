import type { Page } from './audit-format';
import { choosePages, type WantedPage } from './choose-pages';

/** Requests of one audit, redirects included. A judgement: less than what one visit to a home page asks for. */
export const REQUEST_BUDGET = 8;

/** A page that was read or could not be, and the requests that it took. */
export interface ReadPage {
  page: Page;
  cost: number;
}

/**
 * The site's other pages that an audit asks for, as far as the open page is none of them: one after the other.
 * @param read reads one page with at most so many requests.
 */
export async function readOtherPages(
  open: Page,
  read: (wanted: WantedPage, budget: number) => Promise<ReadPage>,
): Promise<Page[]> {
  const pages: Page[] = [];
  let budget = REQUEST_BUDGET;
  for (let wanted = nextPage(open, pages); wanted; wanted = nextPage(open, pages)) {
    const { page, cost } = await read(wanted, budget);
    budget -= cost;
    pages.push(page);
  }
  return pages;
}

function nextPage(open: Page, pages: readonly Page[]): WantedPage | undefined {
  return choosePages([open, ...pages], open.url)[0];
}
