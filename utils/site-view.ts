import type { Audit } from './audit-format';
import { isTakenFor } from './business-kinds';
import type { FactName, Reason } from './facts';
import { type MeasuredReply, measuredReplies } from './manual/replies';
import { type PageView, pageView } from './page-view';
import { siteOf } from './registrable-domain';
import type { PageRole } from './touchpoints';

export type { PageView } from './page-view';

/** The audited site as a check sees it. */
export interface SiteView<Needs extends FactName> {
  /** The registrable domain, or the host; of a site on this computer, the domain that its pages give as their own. */
  domain: string;
  /** It is on this computer and names no domain: what depends on where it is published cannot be told. */
  domainUnknown: boolean;
  country: string | null;
  /** Kinds of business that the site is taken for: shop, saas, local … */
  profile: ReadonlySet<string>;
  /** How long the auditor's test messages waited for their answers. */
  replies: MeasuredReply[];
  /** Every page whose facts are all there. */
  pages: PageView<Needs>[];
  /** The pages whose facts are not all there, each with the first reason. */
  lost: { url: string; roles: PageRole[]; reason: Reason }[];
  /**
   * The page with this role, rendered before fetched; undefined where the site was searched and has none.
   * @throws Unmeasurable where the page exists but its facts could not be collected.
   */
  page(role: PageRole): PageView<Needs> | undefined;
}

/** Thrown by `SiteView.page`, turned into a result by `judge`: a check need not handle it. */
export class Unmeasurable extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
  }
}

/** @throws Unmeasurable where no page at all has the facts. */
export function siteView<Needs extends FactName>(audit: Audit, needs: readonly Needs[]): SiteView<Needs> {
  const attempts = audit.pages.map((page) => ({ page, view: pageView(page, needs) }));
  const pages = attempts.flatMap(({ view }) => ('reason' in view ? [] : [view]));
  const failure = attempts.map(({ view }) => view).find((view) => 'reason' in view);
  if (pages.length === 0 && failure) throw new Unmeasurable(failure.reason);
  return {
    ...domainOf(audit),
    country: audit.country.code,
    profile: new Set(audit.profile.filter(isTakenFor).map(({ kind }) => kind)),
    replies: measuredReplies(audit.manual),
    pages,
    lost: attempts.flatMap(({ page: { url, roles }, view }) =>
      'reason' in view ? [{ url, roles: roles.map(({ role }) => role), reason: view.reason }] : [],
    ),
    page(role) {
      const found = pages.filter((page) => page.roles.includes(role));
      const best = found.find((page) => page.mode === 'rendered') ?? found[0];
      const lost = attempts.find(({ page, view }) => 'reason' in view && page.roles.some((each) => each.role === role));
      if (!best && lost && 'reason' in lost.view) throw new Unmeasurable(lost.view.reason);
      return best;
    },
  };
}

function domainOf(audit: Audit): Pick<SiteView<never>, 'domain' | 'domainUnknown'> {
  const facts = audit.pages.flatMap(({ facts }) => (facts.page.ok ? [facts.page.value] : []));
  if (!facts.some(({ local }) => local)) return { domain: audit.site, domainUnknown: false };
  const canonical = facts.map((page) => page.canonical).find((address) => address !== '');
  return canonical ? { domain: siteOf(canonical), domainUnknown: false } : { domain: audit.site, domainUnknown: true };
}
