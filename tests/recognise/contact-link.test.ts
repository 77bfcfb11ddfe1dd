import { expect, test } from 'vitest';
import { isContactLink } from '../../utils/recognise/links/contact-link';

test.each([
  ['Contact', '/somewhere', 'name'],
  ['Contact us →', '/hello', 'name'],
  ['Get in touch with our team', '/x', 'name'],
  ['Kontakt & Anfahrt', '/anfahrt', 'name'],
  ['Nous contacter', '/', 'name'],
  ['How to contact us', '/reach', 'name'],
  ['Atención al cliente', '#', 'name'],
  ['', '/contact-us/', 'path'],
  ['Say hello', '/en/contact.html', 'path'],
  ['Escríbenos un mensaje aquí', '/contacto', 'name'],
  ['Hier lang', '/kontakt#anfahrt', 'path'],
  ['Find our offices', '/contact/offices', 'path'],
  ['', '#contact', 'path'],
  ['', 'https://studio.example/fale-conosco?src=menu', 'path'],
])('"%s" to %s is a contact link by its %s', (name, path, by) => {
  expect(isContactLink({ name, path })?.by).toBe(by);
});

test.each([
  ['Contact lenses', '/contact-lenses'],
  ['Kontaktlinsen', '/kontaktlinsen'],
  ['Contactless', '/contactless'],
  ['Lentes de contacto', '/lentes-de-contacto'],
  ['Lentilles de contact', '/lentilles-de-contact'],
  ['Contactor 40 A', '/products/contactor-40a'],
  ['How to contact a lost customer', '/how-to-contact-a-lost-customer'],
  ['Why contact matters', '/blog/contact'],
  ['Contact and trust', '/blog/contact-and-trust'],
  ['Our new contact centre opens its doors in spring', '/2024/05/contact'],
  ['First contact', '/films/first-contact'],
  ['We found that customers who contact a company twice leave', '/research'],
  ['Contact', 'mailto:hello@company.example'],
  ['About', '/about'],
])('"%s" to %s is not', (name, path) => {
  expect(isContactLink({ name, path })).toBeUndefined();
});
