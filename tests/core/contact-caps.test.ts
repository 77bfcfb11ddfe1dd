import { expect, test } from 'vitest';
import type { Page } from '../../utils/audit-format';
import type { Check } from '../../utils/check';
import channelMix from '../../utils/checks/contact-access/channel-mix';
import contactLinkVisible from '../../utils/checks/contact-access/contact-link-visible';
import phoneDialIntegrity from '../../utils/checks/phone/phone-dial-integrity';
import phoneOnHome from '../../utils/checks/phone/phone-on-home';
import { address, channel, email, form, judgePages, linkTo, page, phone } from './contact-facts';

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
  const result = judgePages(check, pages, kind);
  return result?.status === 'measured' ? result.cap : result?.status;
}
