/** Whether the address is on the site that `siteOf` named. */
export function isOnSite(url: string, site: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname, protocol } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  return host === site || hostname === site || hostname.endsWith(`.${site}`);
}
