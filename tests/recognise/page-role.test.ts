import { expect, test } from 'vitest';
import { pageRole } from '../../utils/recognise/page-role';

test.each([
  ['Impressum', '/impressum', 'legal', 3],
  ['Aviso legal', '/x', 'legal', 3],
  ['Mentions légales', '/x', 'legal', 3],
  ['Read our terms here', '/x', 'legal', 1],
  ['', '/terms-and-conditions.html', 'legal', 2],
  ['Returns', '/x', 'returns', 3],
  ['Versand & Rückgabe', '/versand', 'returns', 1],
  ['', '/cambios-y-devoluciones', 'returns', 2],
  ['', '/rueckgabe', 'returns', 2],
  ['FAQ', '/x', 'help', 3],
  ['Centro de ayuda', '/x', 'help', 3],
  ['User manuals', '/x', 'help', 1],
  ['About us', '/x', 'about', 3],
  ['Über uns', '/x', 'about', 3],
  ['', '/ueber-uns', 'about', 2],
  ['', '/%C3%BCber-uns', 'about', 2],
  ['View cart (2)', '/x', 'checkout', 1],
  ['Zur Kasse', '/x', 'checkout', 3],
])('"%s" to %s: %s, rank %i', (name, path, role, rank) => {
  expect(pageRole({ name, path })).toMatchObject({ role, rank });
});

test.each([
  ['Home', '/'],
  ['Why returns hurt small shops', '/blog/returns'],
  ['Call us', 'tel:+441632960001'],
  ['Red shoes', '/products/red-shoes'],
])('"%s" to %s has none', (name, path) => {
  expect(pageRole({ name, path })).toBeUndefined();
});
