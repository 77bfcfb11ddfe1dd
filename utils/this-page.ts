import type { Finding, MeasuredResult, Page, Result } from './audit-format';

/** Whether both addresses are of one page: where on it one is (#…) makes no other page. */
export function isSamePage(url: string, other: string): boolean {
  return url.split('#')[0] === other.split('#')[0];
}

/** The page of the audit that stands at this address. */
export function pageAt(pages: readonly Page[], url: string): Page | undefined {
  return pages.find((page) => isSamePage(page.url, url));
}

/** What the checks saw on this page, or looked for in vain: their results with the places that are on it, and no others. */
export function resultsOn(results: readonly Result[], url: string): MeasuredResult[] {
  return results.flatMap((result) => {
    const findings = findingsOn(result.findings, url);
    return result.status === 'measured' && findings.length > 0 ? [{ ...result, findings }] : [];
  });
}

function findingsOn(findings: readonly Finding[], url: string): Finding[] {
  return findings
    .map((finding) => ({ ...finding, evidence: finding.evidence.filter(({ page }) => isSamePage(page, url)) }))
    .filter(({ evidence }) => evidence.length > 0);
}
