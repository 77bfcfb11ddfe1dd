/**
 * Requests of one audit: pages, redirects, robots.txt, the sitemap and links. By default, a judgement: fewer than one
 * visit to a home page makes.
 */
export const REQUESTS = 8;

/** More may be asked for, up to this. */
export const MOST_REQUESTS = 40;
