import type { Reason } from '../facts';
import {
  chooseFurther,
  chooseListed,
  choosePages,
  type KnownPage,
  missingRoles,
  type WantedPage,
  withoutFragment,
} from './choose-pages';
import { REQUESTS } from './requests';
import { barredBy, type Robots, sitemapsIn } from './robots';

/** How far the reading of a site is: plain data, so that it can be gone on with after a restart. */
export interface SiteWork {
  most: number;
  spent: number;
  robots?: Robots;
  /** The addresses of the sitemap, once it was asked for. */
  listed?: string[];
  /** Pages that were asked for, at the addresses at which they were: an answer may come from another one. */
  asked: string[];
}

export const newWork = (most: number): SiteWork => ({ most, spent: 0, asked: [] });

export type Step =
  | { do: 'robots'; url: string }
  | { do: 'sitemap'; url: string }
  | { do: 'page'; wanted: WantedPage }
  | { do: 'link'; wanted: WantedPage }
  /** It is not read, for a reason that costs no request. */
  | { do: 'skip'; wanted: WantedPage; reason: Reason };

/** What is to be done next for an audit of the site, the first known page being the one that was named. */
export function nextStep(known: readonly KnownPage[], work: SiteWork): Step | undefined {
  const origin = originOf(known);
  if (!origin) return undefined;
  if (!work.robots && work.spent < work.most) return { do: 'robots', url: `${origin}/robots.txt` };
  const linked = choosePages(known)[0];
  if (linked) return pageStep(linked, work);
  if (work.spent >= work.most) return undefined;
  const sitemap = sitemapOf(origin, work);
  if (sitemap && missingRoles(known).length > 0) return { do: 'sitemap', url: sitemap };
  const listed = chooseListed(known, work.listed ?? [])[0];
  if (listed) return pageStep(listed, work);
  const further = chooseFurther(known).filter(({ url }) => !work.asked.includes(url));
  const [next] = further;
  if (!next) return undefined;
  return work.most > REQUESTS ? pageStep(next, work) : linkStep(further, work);
}

/** Nothing else is asked of a file, or of an address that is none. */
function originOf([start]: readonly KnownPage[]): string | undefined {
  const url = start && URL.parse(start.url);
  return url?.protocol.startsWith('http') ? url.origin : undefined;
}

function pageStep(wanted: WantedPage, { robots, spent, most }: SiteWork): Step {
  const reason = robots && barredBy(robots, wanted.url);
  if (reason) return { do: 'skip', wanted, reason };
  if (spent >= most) return { do: 'skip', wanted, reason: { code: 'budget-spent', params: { requests: most } } };
  return { do: 'page', wanted };
}

function linkStep(wanted: readonly WantedPage[], { robots }: SiteWork): Step | undefined {
  const open = wanted.find(({ url }) => !robots || !barredBy(robots, url));
  return open && { do: 'link', wanted: open };
}

/** Where robots.txt says it is, on this host, else where most sites have it; undefined once asked, or where closed. */
function sitemapOf(origin: string, { robots, listed }: SiteWork): string | undefined {
  const named = robots ? sitemapsIn(robots, origin) : [];
  const url = named.map(withoutFragment).find((url) => URL.parse(url)?.origin === origin) ?? `${origin}/sitemap.xml`;
  return listed || (robots && barredBy(robots, url)) ? undefined : url;
}

/** The address that a step asks for. */
export function addressOf(step: Step): string {
  return 'url' in step ? step.url : step.wanted.url;
}
