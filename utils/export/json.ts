import type { JudgedAudit } from '../audit-format';

/** The audit as a file that other programs read. Pictures are left out unless asked for. */
export function toJson(audit: JudgedAudit, options: { screenshots?: boolean } = {}): string {
  const pages = options.screenshots ? audit.pages : audit.pages.map(({ screenshot: _, ...page }) => page);
  return `${JSON.stringify({ ...audit, pages }, null, 2)}\n`;
}

/** touchpoint-company.example-2026-11-22.json: sorted by site and day in any folder. */
export function jsonFileName({ site, createdAt }: { site: string; createdAt: string }): string {
  const name = site.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'page';
  return `touchpoint-${name}-${createdAt.slice(0, 10)}.json`;
}
