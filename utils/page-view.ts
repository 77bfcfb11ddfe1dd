import type { Audit, Circumstances, Page } from './audit-format';
import type { Confidence, FactName, Facts, Reason } from './facts';
import type { PageRole } from './touchpoints';

/** One page as a check sees it: only the facts that it asked for, and all of them there. */
export interface PageView<Needs extends FactName> {
  url: string;
  roles: PageRole[];
  mode: Page['mode'];
  /** When it was read. */
  at: string;
  circumstances: Circumstances;
  /** How sure a reading can be that would rather have had layout: 1 on a rendered page, 0.75 on a fetched one. */
  sure: Confidence;
  facts: Pick<Facts, Needs>;
}

/** The pages whose facts are all there, where what the others lack is of no interest. */
export function pagesWith<Needs extends FactName>(
  { pages }: Pick<Audit, 'pages'>,
  needs: readonly Needs[],
): PageView<Needs>[] {
  return pages.flatMap((page) => {
    const view = pageView(page, needs);
    return 'reason' in view ? [] : [view];
  });
}

/** @returns the first reason where a fact could not be collected. */
export function pageView<Needs extends FactName>(
  page: Page,
  needs: readonly Needs[],
): PageView<Needs> | { reason: Reason } {
  const facts: Partial<Facts> = {};
  for (const name of needs) {
    const attempt = page.facts[name];
    if (!attempt.ok) return { reason: attempt.reason };
    Object.assign(facts, { [name]: attempt.value });
  }
  return {
    url: page.url,
    roles: page.roles.map(({ role }) => role),
    mode: page.mode,
    at: page.at,
    circumstances: page.circumstances,
    sure: page.mode === 'rendered' ? 1 : 0.75,
    facts: facts as Pick<Facts, Needs>,
  };
}
