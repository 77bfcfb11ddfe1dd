import { browser } from 'wxt/browser';

/** The match patterns of a site and all its subdomains. A pattern names no port: it holds for all of them. */
export function originsOf(site: string): string[] {
  const host = site.replace(/:\d+$/, '');
  const isName = /[a-z]/i.test(host) && host.includes('.') && !host.startsWith('[');
  return [`*://${isName ? '*.' : ''}${host}/*`];
}

/** Whether the person allowed the extension on this site, beyond a click on the toolbar button. */
export function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(site) });
}

/** Has the browser ask for the site, and no other: only in answer to a click. */
export function askForSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(site) });
}

/** The patterns of the sites that were allowed. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Takes the permission back. */
export async function revoke(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] });
}
