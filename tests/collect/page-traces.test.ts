import { afterEach, describe, expect, test } from 'vitest';
import { brokenMailtos } from '../../utils/collect/broken-mailtos';
import { endDatesOf } from '../../utils/collect/end-dates';
import { identityOf } from '../../utils/collect/identity';
import { phonePictures } from '../../utils/collect/phones/phone-pictures';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

describe('the year of the copyright', () => {
  test.each([
    ['© 2026 Ashdown Kitchens', 2026],
    ['© 1998–2026', 2026],
    ['Copyright (c) Ashdown Kitchens 2019. All rights reserved.', 2019],
    ['Founded 1998', undefined],
    ['© Ashdown Kitchens. Since 1998', undefined],
  ])('%s', async (text, year) => {
    expect(identityOf(await readHtml(`<footer>${text}</footer>`)).copyright?.year).toBe(year);
  });
});

test('a notice tells when it ends, where somebody can see it', async () => {
  const html = '<p>Sale until 31 March 2024</p><p hidden>Closed until 6 January 2025</p>';
  expect(endDatesOf(await readHtml(html)).map(({ date }) => date)).toEqual(['2024-03-31']);
});

test('the company is named with its legal form, once', async () => {
  const html = '<p>Ashdown Kitchens Ltd makes kitchens.</p><footer>© 2026 Ashdown Kitchens Ltd</footer>';
  expect(identityOf(await readHtml(html)).legalNames?.map(({ name }) => name)).toEqual(['Ashdown Kitchens Ltd']);
});

test('a wide picture named like a number is one; an icon, and a picture described by digits, are not', async () => {
  const html = `
    <img src="/img/telefono.png" width="200" height="40" />
    <img src="/img/phone.svg" width="24" height="24" />
    <img src="/img/phone-number.png" alt="020 7946 0123" width="200" height="40" />
    <img src="/img/telescope.png" width="200" height="40" />`;
  expect(phonePictures(await readHtml(html)).map(({ quote }) => quote)).toEqual(['telefono.png']);
});

test('a mail link without an address is broken; one that shares the page is not', async () => {
  const html = `
    <a href="mailto:">Write</a>
    <a href="mailto:info company.example">Write</a>
    <a href="mailto:info@company.example">Write</a>
    <a href="mailto:?subject=Read this">Share</a>`;
  expect(brokenMailtos(await readHtml(html)).map(({ quote }) => quote)).toEqual([
    'Write → mailto:',
    'Write → mailto:info company.example',
  ]);
});
