import { expect, test } from 'vitest';
import { choosePages } from '../../utils/choose-pages';
import type { ContactLink } from '../../utils/facts';
import { readOtherPages } from '../../utils/other-pages';
import type { PageRole } from '../../utils/touchpoints';

const HOME = 'https://www.company.example/';

const link = (role: PageRole, path: string): ContactLink => ({
  role,
  name: role,
  href: HOME + path,
  matchedBy: 'name',
  sameSite: true,
  section: false,
  visible: true,
  needsAction: false,
  firstScreen: true,
  order: 1,
  evidence: { page: HOME, quote: role, region: 'footer' },
});

const home = (links: ContactLink[]) => ({
  url: HOME,
  roles: [{ role: 'home' as const, why: { code: 'role-path', params: {} } }],
  facts: { contactLinks: { ok: true as const, value: links } } as never,
});

test('the pages are read in the order in which they tell most', () => {
  const links = (['about', 'help', 'returns', 'legal', 'contact'] as const).map((role) => link(role, role));
  const roles = choosePages([home(links)], HOME).map(({ role }) => role.role);
  expect(roles).toEqual(['contact', 'legal', 'returns', 'help', 'about']);
});

test('what the requests do not suffice for is asked for with what is left of them', async () => {
  const links = (['contact', 'legal', 'returns'] as const).map((role) => link(role, role));
  const budgets: number[] = [];
  await readOtherPages(home(links) as never, async (wanted, budget) => {
    budgets.push(budget);
    return { page: { ...home(links), url: wanted.url, roles: [wanted.role] } as never, cost: 3 };
  });
  expect(budgets).toEqual([8, 5, 2]);
});
