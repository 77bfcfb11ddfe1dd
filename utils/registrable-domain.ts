import { getDomain } from 'tldts';

/**
 * The site that an address belongs to: the registrable domain (private suffixes counted, so that two shops of one
 * hosting company are two sites), or the host for addresses that have none, or the file's name.
 */
export function siteOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'file:') return decodeURIComponent(pathname.split('/').at(-1) || pathname);
  return getDomain(url, { allowPrivateDomains: true }) ?? host;
}
