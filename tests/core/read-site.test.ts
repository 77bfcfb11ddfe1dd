import { describe, expect, test } from 'vitest';
import type { Page } from '../../utils/audit-format';
import type { ContactLink, Reason } from '../../utils/facts';
import { newWork } from '../../utils/site-audit/next-step';
import { readOtherPages } from '../../utils/site-audit/read-site';
import type { Answer, SiteReader } from '../../utils/site-audit/site-reader';
import type { PageRole } from '../../utils/touchpoints';

const SITE = 'https://www.company.example';

describe('which pages of a site are read', () => {
  test('those that its links call so, in the order in which they tell most', async () => {
    const { asked, roles } = await read({ links: ['about', 'help', 'returns', 'legal', 'contact'] });
    expect(roles).toEqual(['contact', 'legal', 'returns', 'help', 'about']);
    expect(asked[0]).toBe('/robots.txt');
  });

  test('no more requests are made than were announced: what they do not suffice for says so', async () => {
    const { asked, reasons } = await read({ links: ['contact', 'legal', 'returns', 'help'], most: 3 });
    expect(asked).toEqual(['/robots.txt', '/contact', '/legal']);
    expect(reasons).toMatchObject({ '/returns': { code: 'budget-spent', params: { requests: 3 } } });
  });

  test('a redirect counts', async () => {
    const { asked } = await read({ links: ['contact', 'legal', 'returns'], most: 5, cost: 3 });
    expect(asked).toEqual(['/robots.txt', '/contact', '/legal']);
  });

  test('a page that robots.txt closes is left alone, with that reason, and costs nothing', async () => {
    const robots = 'User-agent: *\nDisallow: /legal';
    const { asked, reasons } = await read({ links: ['contact', 'legal'], texts: { '/robots.txt': robots } });
    expect(asked).not.toContain('/legal');
    expect(reasons).toMatchObject({ '/legal': { code: 'robots' } });
  });

  test('robots.txt may address us by name', async () => {
    const robots = 'User-agent: TouchpointAudit\nDisallow: /\n\nUser-agent: *\nDisallow:';
    const { asked } = await read({ links: ['contact'], texts: { '/robots.txt': robots } });
    expect(asked).toEqual(['/robots.txt']);
  });

  test('a server that fails at robots.txt is asked for nothing more', async () => {
    const { asked, reasons } = await read({ links: ['contact'], failing: { '/robots.txt': 503 } });
    expect(asked).toEqual(['/robots.txt']);
    expect(reasons).toMatchObject({ '/contact': { code: 'robots-unknown' } });
  });

  test('what no link leads to is looked for in the sitemap', async () => {
    const sitemap = `<urlset><url><loc>${SITE}/blog/returns-of-the-year</loc></url><url><loc>${SITE}/returns</loc></url></urlset>`;
    const { roles } = await read({ links: ['contact', 'legal', 'help', 'about'], texts: { '/sitemap.xml': sitemap } });
    expect(roles).toEqual(['contact', 'legal', 'help', 'about', 'returns']);
  });

  test('the sitemap is where robots.txt says, and one of another host is not asked for', async () => {
    const robots = 'Sitemap: https://cdn.example/all.xml\nSitemap: https://www.company.example/pages.xml';
    const { asked } = await read({ links: ['contact'], texts: { '/robots.txt': robots } });
    expect(asked).toContain('/pages.xml');
  });

  test('calendars and filters are never followed', async () => {
    const { asked } = await read({ links: ['contact'], more: ['/help?day=1', '/help?day=2'], most: 40 });
    expect(asked.filter((path) => path.includes('day='))).toEqual([]);
  });

  test('requests that are left ask whether further links work; a broken one is a page that is not there', async () => {
    const { asked, reasons } = await read({
      links: ['contact'],
      more: ['/contact/old'],
      failing: { '/contact/old': 404 },
    });
    expect(asked).toContain('/contact/old');
    expect(reasons).toMatchObject({ '/contact/old': { code: 'http-status', params: { status: 404 } } });
  });

  test('whoever allows more requests has further pages read', async () => {
    const { roles } = await read({ links: ['contact'], more: ['/contact/shops'], most: 40 });
    expect(roles).toEqual(['contact', 'contact']);
  });
});

test('a file has no other pages', async () => {
  const asked: string[] = [];
  await readOtherPages(page('file:///home/me/contact.html', 'contact'), newWork(8), reader({ asked }));
  expect(asked).toEqual([]);
});

interface Site {
  links: PageRole[];
  /** Further contact links, by path. */
  more?: string[];
  texts?: Record<string, string>;
  failing?: Record<string, number>;
  most?: number;
  cost?: number;
}

async function read({ links, more = [], most = 8, ...site }: Site) {
  const asked: string[] = [];
  const open = page(`${SITE}/`, 'home', [
    ...links.map((role) => link(role, `/${role}`)),
    ...more.map((path) => link('contact', path)),
  ]);
  const pages = await readOtherPages(open, newWork(most), reader({ asked, ...site }));
  const measured = pages.filter(({ facts }) => facts.contactLinks.ok);
  const lost = pages.filter(({ facts }) => !facts.contactLinks.ok);
  return {
    asked,
    roles: measured.map(({ roles }) => roles[0]?.role),
    reasons: Object.fromEntries(lost.map(({ url, facts }) => [pathOf(url), !facts.page.ok && facts.page.reason])),
  };
}

function reader({
  asked,
  texts = {},
  failing = {},
  cost = 1,
}: { asked: string[] } & Omit<Site, 'links' | 'more' | 'most'>): SiteReader {
  const answer = async (url: string): Promise<Answer> => {
    const path = pathOf(url);
    asked.push(path);
    const text = texts[path];
    return text === undefined ? { reason: status(failing[path] ?? 404), cost: 1 } : { text, cost: 1 };
  };
  return {
    mode: 'fetched',
    now: () => '2026-03-02T09:00:00.000Z',
    text: answer,
    page: async ({ url, role }) => {
      asked.push(pathOf(url));
      return { page: page(url, role.role), cost };
    },
  };
}

const pathOf = (url: string) => url.slice(new URL(url).origin.length);

const status = (code: number): Reason => ({ code: 'http-status', params: { status: code } });

const page = (url: string, role: PageRole, links: ContactLink[] = []) =>
  ({
    url,
    roles: [{ role, why: { code: 'role-path', params: {} } }],
    facts: { contactLinks: { ok: true, value: links } },
  }) as unknown as Page;

const link = (role: PageRole, path: string): ContactLink => ({
  role,
  name: role,
  href: SITE + path,
  matchedBy: 'name',
  sameSite: true,
  section: false,
  visible: true,
  needsAction: false,
  firstScreen: true,
  order: 1,
  evidence: { page: `${SITE}/`, quote: role, region: 'footer' },
});
