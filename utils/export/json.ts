import type { JudgedAudit } from '../audit-format';

/** The audit as a file that other programs read. Pictures are left out unless asked for. */
export function toJson(audit: JudgedAudit, options: { screenshots?: boolean } = {}): string {
  return `${JSON.stringify(options.screenshots ? audit : withoutPictures(audit), null, 2)}\n`;
}

/** Several audits in one file. */
export function toJsonList(audits: readonly JudgedAudit[]): string {
  return `${JSON.stringify(audits.map(withoutPictures), null, 2)}\n`;
}

function withoutPictures(audit: JudgedAudit): JudgedAudit {
  return { ...audit, pages: audit.pages.map(({ screenshot: _, ...page }) => page) };
}

/** touchpoint-company.example-2026-11-22.json: sorted by site and day in any folder. */
export function jsonFileName({ site, createdAt }: { site: string; createdAt: string }): string {
  const name = site.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'page';
  return `touchpoint-${name}-${createdAt.slice(0, 10)}.json`;
}
