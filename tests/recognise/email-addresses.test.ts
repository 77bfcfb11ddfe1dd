import { expect, test } from 'vitest';
import {
  decodeCloudflareEmail,
  findEmailAddresses,
  isFreeMailbox,
  isFunctionalMailbox,
  isNoReply,
  isPlaceholderEmail,
} from '../../utils/recognise/emails/email-addresses';

test.each([
  ['Write to hello@bakery.example.', 'hello@bakery.example'],
  ['E-Mail:Info@Tischlerei-Weber.de, Tel. …', 'info@tischlerei-weber.de'],
  ['(ventas+web@empresa.com.ar)', 'ventas+web@empresa.com.ar'],
  ['Post an info@bäckerei.de!', 'info@bäckerei.de'],
  ['"o.brien_2@mail.studio.co.uk"', 'o.brien_2@mail.studio.co.uk'],
  ['mailto:%20team@studio.fr?subject=Hi', 'team@studio.fr'],
  ['...kontakt@werkstatt.at-', 'kontakt@werkstatt.at'],
])('%s', (text, address) => {
  const found = findEmailAddresses(text);
  expect(found.map((email) => email.address)).toEqual([address]);
  expect(text.slice(found[0]?.start, found[0]?.end).toLowerCase()).toBe(address);
  expect(found[0]?.obfuscated).toBe(false);
});

test.each([
  ['info [at] bakery [dot] com', 'info@bakery.com'],
  ['info(at)bakery.co.uk', 'info@bakery.co.uk'],
  ['info at bakery dot com', 'info@bakery.com'],
  ['ventas (arroba) tienda (punto) es', 'ventas@tienda.es'],
  ['ventas arroba tienda punto com punto ar', 'ventas@tienda.com.ar'],
  ['info (ät) schreinerei (punkt) de', 'info@schreinerei.de'],
  ['atelier [arobase] maison [point] fr', 'atelier@maison.fr'],
  ['bottega chiocciola legno.it', 'bottega@legno.it'],
  ['info(a)huset.dk', 'info@huset.dk'],
  ['hello @ studio.example', 'hello@studio.example'],
  ['hello [@] studio.com', 'hello@studio.com'],
])('%s is meant for people only', (text, address) => {
  const found = findEmailAddresses(`Mail: ${text}.`);
  expect(found.map((email) => email.address)).toEqual([address]);
  expect(found[0]).toMatchObject({ obfuscated: true, start: 6, end: 6 + text.length });
});

test.each([
  'logo@2x.png',
  'hero@3x.webp',
  'foo@bar',
  'npm install lib@1.2.3',
  '@company.es',
  'Follow @studio on the usual networks',
  '@baker@social.example',
  'https://user@host.example/x',
  'git@github.com:baker/bread.git',
  'https://maps.example/@41.38,2.17,15z',
  'Meet us at bakery.com',
  'Find us @ bakery.com',
  'Instagram @bakery.com',
  'We are at work',
  'Open at noon. Come by',
  'See section (a) first.and',
  '[email protected]',
  'double..dot@company.example',
  'a@b',
])('no address in %s', (text) => {
  expect(findEmailAddresses(text)).toEqual([]);
});

test('several addresses come in order, each with its place', () => {
  const text = 'sales@shop.com / jobs (at) shop.com / press@shop.com';
  expect(findEmailAddresses(text).map((email) => email.address)).toEqual([
    'sales@shop.com',
    'jobs@shop.com',
    'press@shop.com',
  ]);
});

test('what Cloudflare has hidden is decoded', () => {
  const hex = [0x2a, ...[...'info@cafe.com'].map((letter) => letter.charCodeAt(0) ^ 0x2a)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  expect(decodeCloudflareEmail(hex)).toBe('info@cafe.com');
  expect(decodeCloudflareEmail('zz')).toBeUndefined();
  expect(decodeCloudflareEmail('00112233')).toBeUndefined();
});

test.each([
  ['owner@gmail.com', 'shop.com', true],
  ['owner@yahoo.com.ar', 'shop.com.ar', true],
  ['owner@web.de', 'shop.de', true],
  ['owner@web.com', 'shop.com', false],
  ['owner@ig.com.br', 'shop.com.br', true],
  ['owner@ig.com', 'shop.com', false],
  ['owner@orange.fr', 'boulangerie.fr', true],
  ['owner@orange.fr', 'www.orange.fr', false],
  ['owner@orange.com', 'orange.com', false],
  ['owner@orange.com', 'agency.com', false],
  ['owner@free.fr', 'shop.fr', true],
  ['owner@free.com', 'shop.fr', false],
  ['owner@freegmail.com', 'shop.fr', false],
  ['owner@shop.com', 'shop.com', false],
])('%s at %s: free mailbox %s', (address, site, free) => {
  expect(isFreeMailbox(address, site)).toBe(free);
});

test.each([
  ['noreply@shop.com', true],
  ['no-reply', true],
  ['do_not_reply@shop.com', true],
  ['no-responder@tienda.es', true],
  ['nepasrepondre@maison.fr', true],
  ['noreply2@shop.com', true],
  ['Please do not reply to this e-mail', true],
  ['reply@shop.com', false],
  ['hello@noreply.com', false],
  ['noreplyson@shop.com', false],
])('%s: no reply %s', (text, noReply) => {
  expect(isNoReply(text)).toBe(noReply);
});

test.each([
  ['hello@example.com', '', true],
  ['hello@example.com', 'example.com', false],
  ['info@yourdomain.com', 'shop.com', true],
  ['tucorreo@gmail.com', 'tienda.es', true],
  ['hello@company.co', 'clinic.ec', true],
  ['hello@company.co', 'company.co', false],
  ['name@tudominio.es', 'tienda.es', true],
  ['max.mustermann@firma.de', 'firma.at', true],
  ['info@votre-domaine.fr', 'maison.fr', true],
  ['hello@bakery.example', 'bakery.example', false],
  ['info@domain.studio', 'x.com', false],
  ['yourfriends@cafe.com', 'cafe.com', false],
])('%s on %s: placeholder %s', (address, site, placeholder) => {
  expect(isPlaceholderEmail(address, site)).toBe(placeholder);
});

test.each([
  ['privacy@shop.com', true],
  ['dpo@shop.com', true],
  ['datenschutz@shop.de', true],
  ['abuse@host.com', true],
  ['webmaster@host.com', true],
  ['info@shop.com', false],
  ['privacyshop@shop.com', false],
])('%s: functional %s', (address, functional) => {
  expect(isFunctionalMailbox(address)).toBe(functional);
});

test.each(['@', 'a@', 'a', ' at ', 'a.b@c.', ' ', '(at)', 'x@x'])('a megabyte of "%s" is read in no time', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const start = performance.now();
  findEmailAddresses(text);
  expect(performance.now() - start).toBeLessThan(4000);
});

test.each([
  ['panaderia.sol\n@correo.example', 'panaderia.sol@correo.example'],
  ['E-mail: hello\n@bakery.example\nTel. …', 'hello@bakery.example'],
])('%j is cut at its sign by a narrow column', (text, address) => {
  const found = findEmailAddresses(text);
  expect(found).toMatchObject([{ address, obfuscated: true }]);
  expect(text.slice(found[0]?.start, found[0]?.end).replace('\n', '')).toBe(address);
});

test.each(['instagram\n@bakery.example', 'Follow our bakers\n@bakery.example', 'hello\n@bakery'])(
  '%j is a handle below its network',
  (text) => {
    expect(findEmailAddresses(text)).toEqual([]);
  },
);
