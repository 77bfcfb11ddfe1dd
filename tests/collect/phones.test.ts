import { afterEach, expect, test } from 'vitest';
import { collectPhones } from '../../utils/collect/phones/phones';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const numbersIn = async (html: string, country: string) => {
  const phones = await collectPhones(await readHtml(`<!doctype html><main>${html}</main>`), country, createPace());
  return phones.map(({ text, e164 }) => e164 ?? text);
};

test('a local number has the area code of the others on the page', async () => {
  const html = '<p>Oficina: (01) 712 3450</p><p>Hola</p><p>Teléfono: 279-4929</p>';
  expect(await numbersIn(html, 'PE')).toEqual(['+5117123450', '+5112794929']);
});

test('with numbers of two areas on the page it stays local', async () => {
  const html = '<p>Tel. (212) 555-0123</p><p>Tel. (415) 555-0123</p><p>Hi</p><p>Phone: 555-0134</p>';
  expect(await numbersIn(html, 'US')).toEqual(['+12125550123', '+14155550123', '555-0134']);
});

test('a mobile number lends no area code', async () => {
  const html = '<p>Cel. +57 315 234 5670</p><p>Hola</p><p>PBX 3734567</p>';
  expect(await numbersIn(html, 'CO')).toEqual(['+573152345670', '3734567']);
});
