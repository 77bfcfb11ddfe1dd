import { expect, test } from 'vitest';
import { whatsAppLink } from '../../utils/recognise/phones/whatsapp-link';

test.each([
  ['https://wa.me/34611234567', '+34611234567'],
  ['https://wa.me/34611234567?text=Hola', '+34611234567'],
  ['wa.me/+573152345670', '+573152345670'],
  ['https://wa.me/%2B573152345670', '+573152345670'],
  ['https://api.whatsapp.com/send?phone=34611234567&text=Hola', '+34611234567'],
  ['https://api.whatsapp.com/send/?text=Hola&phone=%2B34611234567', '+34611234567'],
  ['https://web.whatsapp.com/send?phone=+34 611 234 567', '+34611234567'],
  ['whatsapp://send?phone=34611234567', '+34611234567'],
  ['whatsapp://send/?phone=34611234567', '+34611234567'],
  ['https://wa.me/c/34611234567', '+34611234567'],
  ['//www.wa.me/447700900123/', '+447700900123'],
])('%s opens a chat with %s', (href, e164) => {
  expect(whatsAppLink(href)).toEqual({ kind: 'number', contact: true, e164, valid: true });
});

test.each([
  ['https://wa.me/0611234567'],
  ['https://wa.me/0034611234567'],
  ['https://wa.me/611'],
  ['https://wa.me/yournumber'],
  ['https://wa.me/'],
  ['https://api.whatsapp.com/send?phone=&text=Hola'],
])('%s is broken', (href) => {
  expect(whatsAppLink(href)).toMatchObject({ kind: 'number', contact: true, valid: false });
});

test.each([
  ['https://wa.me/message/ABCDEF123456', 'hidden-number', true],
  ['https://wa.me/qr/ABCDEF123456', 'hidden-number', true],
  ['https://api.whatsapp.com/message/ABCDEF', 'hidden-number', true],
  ['https://wa.link/ab12cd', 'hidden-number', true],
  ['https://wa.me/?text=https%3A%2F%2Fshop.example', 'share', false],
  ['https://api.whatsapp.com/send?text=Mira', 'share', false],
  ['whatsapp://send?text=Mira', 'share', false],
  ['https://chat.whatsapp.com/AbCdEf', 'group', false],
  ['https://www.whatsapp.com/channel/0029Va', 'channel', false],
])('%s is of the kind %s', (href, kind, contact) => {
  expect(whatsAppLink(href)).toEqual({ kind, contact, valid: true });
});

test.each([
  ['https://www.whatsapp.com/'],
  ['https://www.whatsapp.com/legal/privacy-policy'],
  ['https://shop.example/wa.me/34611234567'],
  ['tel:+34611234567'],
  ['https://constructor/x'],
  [''],
])('%s is no link to WhatsApp', (href) => {
  expect(whatsAppLink(href)).toBeUndefined();
});
