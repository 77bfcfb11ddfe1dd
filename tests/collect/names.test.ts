import { afterEach, expect, test } from 'vitest';
import { accessibleName } from '../../utils/collect/names';
import { parsePage, removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const CALL = '<a href="tel:+441632960123" aria-label="Call us"><svg></svg></a>';
const ICON = '<a href="tel:+441632960123"><i class="icon"></i></a>';

test('a control is called by its label', async () => {
  const page = await renderPage(CALL);
  expect(accessibleName(page.links[0] as Element, 'rendered')).toEqual({ name: 'Call us' });
});

test('an icon without words has an empty name', async () => {
  const page = await renderPage(ICON);
  expect(accessibleName(page.links[0] as Element, 'rendered')).toEqual({ name: '' });
});

test('what is hidden from screen readers has no name at all, with and without layout', async () => {
  const hidden = `<p aria-hidden="true">${ICON}</p>`;
  expect(accessibleName((await renderPage(hidden)).links[0] as Element, 'rendered')).toEqual({});
  expect(accessibleName(parsePage(hidden).links[0] as Element, 'fetched')).toEqual({});
});
