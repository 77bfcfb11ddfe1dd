import type { Page } from 'puppeteer-core';

/** Everything of a page that an audit has to leave as it was. */
export function stateOf(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    focused: document.activeElement?.tagName,
  }));
}

/** At once, even where the page's style would glide. */
export function scrollDown(page: Page, top = 300): Promise<void> {
  return page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
}
