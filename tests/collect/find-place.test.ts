import { beforeEach, expect, test } from 'vitest';
import { findPlace } from '../../utils/background/find-place';
import type { Evidence } from '../../utils/facts';

const place = (selector: string, quote: string): Evidence => ({ page: location.href, selector, quote });

beforeEach(() => {
  document.body.innerHTML = `
    <p id="call">Call us:<br>020 7946 0123, from nine</p>
    <a id="mail" href="mailto:hello@company.example"><img alt="Write to us"></a>
    <label for="phone">Phone *</label><input id="phone" name="tel">
    <p id="empty"></p>`;
});

test.each([
  ['text that goes on', '#call', '020 7946 0123'],
  ['text over a line’s end', '#call', 'Call us: 020 7946'],
  ['the end of a longer text', '#call', '…0123, from nine'],
  ['the name of a picture in a link', '#mail', 'Write to us'],
  ['the target of a link', '#mail', 'hello@company.example'],
  ['the label of a field', '#phone', 'Phone'],
  ['the name of a field', '#phone', 'tel'],
])('on another visit the place is known by its words: %s', (_, selector, quote) => {
  expect(findPlace(place(selector, quote), 'another')).toBe(document.querySelector(selector));
});

test('what says something else by now is not shown for it', () => {
  expect(findPlace(place('#call', '020 7946 0999'), 'another')).toBeNull();
  expect(findPlace(place('#empty', ''), 'another')).toBeNull();
});

test('on the visit that was audited, the place alone is enough', () => {
  expect(findPlace(place('#call', 'Call us → tel:'), 'audited')).toBe(document.querySelector('#call'));
});

test('what a visitor typed is not taken for words of the page', () => {
  const field = document.querySelector('input');
  if (field) field.value = 'Call 112';
  expect(findPlace(place('#phone', 'Call 112'), 'another')).toBeNull();
});

test.each(['audited', 'another'] as const)(
  'a place of another page is not looked for on this one (%s visit)',
  (visit) => {
    const elsewhere = { ...place('#call', '020 7946 0123'), page: 'https://www.company.example/' };
    expect(findPlace(elsewhere, visit)).toBeNull();
  },
);

test('evidence without a place has none to show', () => {
  expect(findPlace({ page: location.href, quote: '020 7946 0123' }, 'audited')).toBeNull();
});
