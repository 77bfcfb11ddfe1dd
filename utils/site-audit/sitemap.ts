/** A sitemap may list 50,000 addresses; service pages are few, and their addresses short. */
const MOST_READ = 5000;

/** The addresses that a sitemap lists; none for an index of further sitemaps, which would be requests of their own. */
export function addressesIn(sitemap: string): string[] {
  if (/<sitemapindex[\s>]/.test(sitemap)) return [];
  const found = sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)/g);
  return [...found].slice(0, MOST_READ).flatMap(([, address = '']) => {
    const url = URL.parse(address.replaceAll('&amp;', '&'));
    return url && /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
}
