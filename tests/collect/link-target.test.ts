import { afterEach, expect, test } from 'vitest';
import { linkTarget } from '../../utils/collect/link-target';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function targetOf(html: string) {
  const reading = await readHtml(html);
  const link = reading.root.querySelector('a,button');
  const href = link?.getAttribute('href') ?? '';
  const isOwn = (url: string) => url.includes('company.example');
  const absolute = new URL(href || '#', reading.source.url).href;
  return link && linkTarget(link, absolute, { reading, isOwn });
}

test.each([
  ['<a href="/contact">Contact</a>', 'page'],
  ['<a href="http://www.company.example/contact">Contact</a>', 'insecure'],
  ['<a href="http://www.partner.example/contact">Contact</a>', 'page'],
  ['<a href="/contact.pdf">Contact</a>', 'file'],
  ['<a href="#write">Contact</a><h2 id="write">Write</h2>', 'section'],
  ['<a href="#write">Contact</a>', 'missing-section'],
  ['<a href="#/contact">Contact</a>', 'script'],
  ['<a href="#">Contact</a>', 'nowhere'],
  ['<a href="">Contact</a>', 'nowhere'],
  ['<a href="javascript:void(0)">Contact</a>', 'nowhere'],
  ['<a href="javascript:openContact()">Contact</a>', 'script'],
  ['<a href="#" aria-haspopup="dialog">Contact</a>', 'script'],
  ['<button>Contact</button>', 'script'],
])('%s leads to: %s', async (html, target) => {
  expect(await targetOf(html)).toBe(target);
});
