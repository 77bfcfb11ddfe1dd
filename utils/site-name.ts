import type { Audit } from './audit-format';

/** What a reader calls the audited site: its domain, or, on this computer, the one that its pages give as their own. */
export function siteName({ site, pages }: Pick<Audit, 'site' | 'pages'>): string {
  const facts = pages.flatMap((page) => (page.facts.page.ok ? [page.facts.page.value] : []));
  const canonical = facts.find((page) => page.local && page.canonical !== '')?.canonical;
  return canonical ? new URL(canonical).hostname.replace(/^www\./, '') : site;
}
