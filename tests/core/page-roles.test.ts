import { describe, expect, test } from 'vitest';
import { newAudit } from '../../utils/audit';
import type { Page } from '../../utils/audit-format';
import { rolesOf } from '../../utils/page-roles';
import { isUnread } from '../../utils/questions/pages-read';
import { choosePages } from '../../utils/site-audit/choose-pages';
import { siteView } from '../../utils/site-view';
import { linkTo, page } from './contact-facts';

const rolesIn = (url: string, title = '', h1: string[] = []) =>
  rolesOf({ url, title, h1, contactLinks: [] }).map(({ role }) => role);

describe('a page is', () => {
  test.each([
    ['https://www.company.example/', ['home']],
    ['https://www.company.example/de/', ['home']],
    ['https://www.company.example/contact', ['contact']],
    ['https://www.company.example/lamps', ['other']],
    ['file:///sites/ashdown/index.html', ['home']],
    ['file:///sites/ashdown/contact-us/index.html', ['contact']],
  ])('%s: %j by its address', (url, roles) => {
    expect(rolesIn(url)).toEqual(roles);
  });

  test.each([
    ['Help & contact', ['help', 'contact']],
    ['Kontakt und Impressum', ['contact', 'legal']],
    ['Ayuda y contacto', ['help', 'contact']],
    ['Contact, about us', ['contact', 'about']],
    ['Contact our sales and support team', ['contact']],
    ['Terms and conditions', ['legal']],
  ])('"%s": %j by its headline', (headline, roles) => {
    expect(rolesIn('https://www.company.example/p/17', '', [headline]).toSorted()).toEqual(roles.toSorted());
  });

  test('both where its address names two', () => {
    expect(rolesIn('https://www.company.example/hilfe-und-kontakt').toSorted()).toEqual(['contact', 'help']);
  });
});

describe('the contact page to which "Help" leads', () => {
  const helpOnContact = { ...linkTo('help'), href: 'https://www.company.example/contact' };
  const rolesWith = (links: ReturnType<typeof linkTo>[]) =>
    auditOf([page('contact', { contactLinks: links })]).pages[0];

  test('is the help page too', () => {
    expect(rolesWith([linkTo('contact'), helpOnContact])?.roles.map(({ role }) => role)).toEqual(['contact', 'help']);
  });

  test('is not where "Help" leads elsewhere', () => {
    expect(rolesWith([linkTo('contact'), linkTo('help')])?.roles.map(({ role }) => role)).toEqual(['contact']);
  });
});

describe('help that was not read', () => {
  const both = (links: ReturnType<typeof linkTo>[]): Page => {
    const read = page('contact', { contactLinks: links });
    return { ...read, roles: [...read.roles, { role: 'help', why: { code: 'role-title', params: {} } }] };
  };

  test.each([
    ['is none where the contact page helps too', [], false],
    ['is behind another link for help', [linkTo('help')], true],
    [
      'is not behind a link to the same page',
      [{ ...linkTo('help'), href: 'https://www.company.example/contact' }],
      false,
    ],
  ])('%s', (_, links, unread) => {
    expect(isUnread(siteView(auditOf([both(links)]), ['contactLinks']), 'help')).toBe(unread);
  });
});

test('answers elsewhere are read beside a contact page that helps too', () => {
  const roles = (['contact', 'help'] as const).map((role) => ({ role, why: { code: 'role-title', params: {} } }));
  const contact = { ...page('contact', { contactLinks: [linkTo('help')] }), roles };
  expect(choosePages([contact]).map(({ url }) => url)).toContain('https://www.company.example/help');
});

function auditOf(pages: Page[]) {
  const tool = { name: 'test', version: '0', browser: 'test' };
  return newAudit({ id: 'audit-id', createdAt: '2026-01-01T00:00:00.000Z', site: 'company.example', tool }, pages);
}
