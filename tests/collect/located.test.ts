import { afterEach, expect, test } from 'vitest';
import { locate } from '../../utils/collect/reading/located';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function regionOfTarget(html: string) {
  const reading = await readHtml(html);
  const target = reading.root.querySelector('#target');
  return target && locate(target, 0, '', reading).evidence.region;
}

test.each([
  ['appears', 'from { opacity: 0 } to { opacity: 1 }', true],
  ['disappears', 'from { opacity: 0.01 } to { opacity: 0 }', false],
  ['is transparent while it moves', 'from { left: 0; opacity: 0 } to { left: 9px; opacity: 0 }', false],
])('a text that %s is seen: %s', async (_, frames, visible) => {
  const style = `<style>@keyframes move { ${frames} } div { animation: move 600s both }</style>`;
  const reading = await readHtml(`<!doctype html>${style}<div><p id="target">020 7946 0123</p></div>`);
  const target = reading.root.querySelector('#target');
  expect(target && locate(target, 0, '', reading)).toMatchObject({ visible });
});

test('what stands at the top of the page is in its header, whatever its tag', async () => {
  expect(await regionOfTarget('<div id="target">020 7946 0123</div>')).toBe('header');
});

test('the top of main is still main', async () => {
  expect(await regionOfTarget('<main><p id="target">020 7946 0123</p></main>')).toBe('main');
});

test('the header of an article is not the header of the page', async () => {
  expect(await regionOfTarget('<main><article><header id="target">News</header></article></main>')).toBe('main');
});
