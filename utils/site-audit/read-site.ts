import type { Page } from '../audit-format';
import type { Reason } from '../facts';
import { unreadPage } from '../unread-page';
import type { WantedPage } from './choose-pages';
import { nextStep, type SiteWork, type Step } from './next-step';
import { robotsOf } from './robots';
import type { SiteReader } from './site-reader';
import { addressesIn } from './sitemap';

/** What one step brought. */
export interface Taken {
  work: SiteWork;
  page?: Page;
}

/** Does one step, and says what is known after it. */
export async function take(step: Step, work: SiteWork, reader: SiteReader): Promise<Taken> {
  const left = work.most - work.spent;
  if (step.do === 'skip') return { work, page: unread(step.wanted, step.reason, reader) };
  if (step.do === 'page') {
    const read = await reader.page(step.wanted, left);
    const page = 'page' in read ? read.page : unread(step.wanted, read.reason, reader);
    return { work: { ...work, spent: work.spent + read.cost, asked: [...work.asked, step.wanted.url] }, page };
  }
  if (step.do === 'link') return takeLink(step.wanted, work, reader);
  const answer = await reader.text(step.url, left);
  const spent = work.spent + answer.cost;
  if (step.do === 'robots') return { work: { ...work, spent, robots: robotsOf(answer) } };
  return { work: { ...work, spent, listed: addressesIn(answer.text ?? '') } };
}

/** A link that is broken is a page that could not be read; of one that works there is nothing more to say. */
async function takeLink(wanted: WantedPage, work: SiteWork, reader: SiteReader): Promise<Taken> {
  const { reason, cost } = await reader.text(wanted.url, work.most - work.spent);
  const after = { ...work, spent: work.spent + cost, asked: [...work.asked, wanted.url] };
  return reason?.code === 'http-status' ? { work: after, page: unread(wanted, reason, reader) } : { work: after };
}

function unread({ url, role }: WantedPage, reason: Reason, { mode, now }: SiteReader): Page {
  return unreadPage({ url, roles: [role], mode, at: now() }, reason);
}

export interface ReadOptions {
  /** Before each step, with what was spent so far. */
  onStep?: (step: Step, work: SiteWork) => unknown;
  /** As soon as a page was read, or could not be. */
  onPage?: (page: Page) => unknown;
}

/** The site's other pages that an audit asks for, as far as the open page is none of them: one request after the other. */
export async function readOtherPages(
  open: Page,
  begun: SiteWork,
  reader: SiteReader,
  { onStep, onPage }: ReadOptions = {},
): Promise<Page[]> {
  const pages: Page[] = [];
  let work = begun;
  for (let step = nextStep([open], work); step; step = nextStep([open, ...pages], work)) {
    await onStep?.(step, work);
    const taken = await take(step, work, reader);
    work = taken.work;
    if (taken.page) {
      pages.push(taken.page);
      await onPage?.(taken.page);
    }
  }
  return pages;
}
