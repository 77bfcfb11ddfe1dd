import { expect, test } from 'vitest';
import { newAudit } from '../../utils/audit';
import type { Page } from '../../utils/audit-format';
import type { Check } from '../../utils/check';
import channelMix from '../../utils/checks/contact-access/channel-mix';
import contactLinkVisible from '../../utils/checks/contact-access/contact-link-visible';
import phoneDialIntegrity from '../../utils/checks/phone/phone-dial-integrity';
import phoneOnHome from '../../utils/checks/phone/phone-on-home';
import type { Facts } from '../../utils/facts';
import { judge } from '../../utils/judge';
import type { PageRole } from '../../utils/touchpoints';

test('no phone on home, contact and legal page limits the total', () => {
  const site = [page('home', { contactLinks: [linkTo('contact')] }), page('contact'), page('legal')];
  expect(capOf(phoneOnHome, site)).toBe('no-phone');
});

test('a site without contact and legal page was searched in vain, too', () => {
  expect(capOf(phoneOnHome, [page('home')])).toBe('no-phone');
});

test('a contact or legal page that was not read may have the phone', () => {
  expect(capOf(phoneOnHome, [page('home', { contactLinks: [linkTo('contact')] })])).toBeUndefined();
  expect(capOf(phoneOnHome, [page('home', { contactLinks: [linkTo('legal')] })])).toBeUndefined();
});

test('a phone on the legal page, or WhatsApp, is a number to call', () => {
  expect(capOf(phoneOnHome, [page('home'), page('legal', { phones: [phone] })])).toBeUndefined();
  expect(capOf(phoneOnHome, [page('home'), page('contact', { channels: [channel('whatsapp')] })])).toBeUndefined();
});

test('software sold online with a chat is limited less than a shop with one', () => {
  const site = [page('home', { channels: [channel('chat')] })];
  expect(capOf(phoneOnHome, site, 'saas')).toBe('no-phone-but-chat');
  expect(capOf(phoneOnHome, site, 'shop')).toBe('no-phone');
});

test('no link to contact limits the total where home has neither phone nor e-mail', () => {
  expect(capOf(contactLinkVisible, [page('home')])).toBe('no-way-to-contact');
  expect(capOf(contactLinkVisible, [page('home', { emails: [email] })])).toBeUndefined();
  expect(capOf(contactLinkVisible, [page('home', { phones: [phone] })])).toBeUndefined();
});

test('a help page that was not read may lead to contact', () => {
  expect(capOf(contactLinkVisible, [page('home', { contactLinks: [linkTo('help')] })])).toBeUndefined();
});

test('nothing at all and nothing but a form limit the total', () => {
  expect(capOf(channelMix, [page('home')])).toBe('no-channel');
  expect(capOf(channelMix, [page('home', { forms: [form] })])).toBe('only-form');
  expect(capOf(channelMix, [page('home', { channels: [channel('social')] })])).toBe('no-channel');
});

test('a place to visit, or a second channel, is more than a form', () => {
  const visit = { addresses: [address], channels: [channel('map')] };
  expect(capOf(channelMix, [page('home', { forms: [form], ...visit })])).toBeUndefined();
  expect(capOf(channelMix, [page('home', { forms: [form], emails: [email] })])).toBeUndefined();
});

test('a form is not called the only channel before the legal page was read', () => {
  expect(capOf(channelMix, [page('home', { forms: [form], contactLinks: [linkTo('legal')] })])).toBeUndefined();
});

test('a link that dials another number limits the total where there is no other number', () => {
  const wrong = { ...phone, link: 'tel:+442079460999' };
  const other = { ...phone, text: '020 7946 0456', e164: '+442079460456' };
  expect(capOf(phoneDialIntegrity, [page('home', { phones: [wrong] })])).toBe('broken-contact');
  expect(capOf(phoneDialIntegrity, [page('home', { phones: [wrong, phone] })])).toBe('broken-contact');
  expect(capOf(phoneDialIntegrity, [page('home', { phones: [wrong, other] })])).toBeUndefined();
  expect(
    capOf(phoneDialIntegrity, [page('home', { phones: [wrong, { ...phone, link: 'tel:+442079460123' }] })]),
  ).toBeUndefined();
});

function capOf(check: Check, pages: Page[], kind?: string) {
  const audit = newAudit({ id: 'audit-id', createdAt: NOW, site: 'company.example', tool: TOOL }, pages);
  const profile = kind ? [{ kind, signals: ['one', 'two'] }] : [];
  const [result] = judge({ ...audit, profile }, 'en', [check]);
  return result?.status === 'measured' ? result.cap : result?.status;
}

const NOW = '2026-01-01T00:00:00.000Z';
const TOOL = { name: 'test', version: '0', browser: 'test' };

function page(role: PageRole, facts: Partial<Facts> = {}): Page {
  const given = Object.entries({ ...NOTHING, ...facts }).map(([name, value]) => [name, { ok: true, value }]);
  return {
    url: role === 'home' ? 'https://www.company.example/' : `https://www.company.example/${role}`,
    roles: [{ role, why: { code: 'role-path', params: {} } }],
    mode: 'rendered',
    at: NOW,
    title: '',
    language: 'en',
    circumstances: {
      viewport: { width: 1280, height: 800 },
      scrollY: 0,
      loadedAt: 0,
      hiddenWhileLoading: false,
      navigation: 'navigate',
      consent: 'none',
    },
    facts: Object.fromEntries(given) as Page['facts'],
  };
}

const NOTHING = {
  page: { local: false, countrySignals: [], profileSignals: [] },
  contactLinks: [],
  phones: [],
  emails: [],
  forms: [],
  channels: [],
  addresses: [],
  openingHours: [],
};

const evidence = { page: 'https://www.company.example/', quote: '' };
const place = { visible: true, needsAction: false, firstScreen: true, order: 1, evidence };

const phone: Facts['phones'][number] = {
  text: '020 7946 0123',
  e164: '+442079460123',
  kind: 'fixed',
  shownAs: 'text',
  labelled: true,
  placeholder: false,
  covered: false,
  confidence: 1,
  ...place,
};

const email: Facts['emails'][number] = {
  address: 'hello@company.example',
  readable: true,
  obfuscated: false,
  freeMailbox: false,
  noReply: false,
  functional: false,
  placeholder: false,
  ...place,
};

const form: Facts['forms'][number] = {
  kind: 'contact',
  action: { protocol: 'https:', method: 'post', scripted: false },
  fields: [],
  captcha: { kind: 'none' },
  consent: { privacyLink: true, bundled: false },
  submit: { text: 'Send', disabled: false, hasReset: false, errorContainer: false, customValidation: false },
  steps: 1,
  requiredLegend: '',
  ...place,
};

const address: Facts['addresses'][number] = { text: '14 Mill Lane, London SE1 9GF', confidence: 1, ...place };

function channel(kind: Facts['channels'][number]['kind']): Facts['channels'][number] {
  return { kind, vendor: '', target: '', handle: '', valid: true, ...place };
}

function linkTo(role: PageRole): Facts['contactLinks'][number] {
  return {
    role,
    name: role,
    href: `https://www.company.example/${role}`,
    matchedBy: 'name',
    sameSite: true,
    section: false,
    ...place,
  };
}
