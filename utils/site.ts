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

/** Whether the address is on the site that `siteOf` named. */
export function isOnSite(url: string, site: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return host === site || hostname === site || hostname.endsWith(`.${site}`);
}
