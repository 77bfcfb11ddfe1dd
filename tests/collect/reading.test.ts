import { afterEach, expect, test } from 'vitest';
import { elementAt } from '../../utils/collect/reading/blocks';
import { findBySelector, selectorOf } from '../../utils/collect/selector';
import { readHtml, removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const texts = async (html: string) => (await readHtml(html)).blocks.map(({ text }) => text);

test('inline parts of a sentence are one block, block elements are apart', async () => {
  expect(await texts('<p>Call <b>020</b> <a href="tel:1">7946 0000</a></p><div>or write<p>soon</p></div>')).toEqual([
    'Call 020 7946 0000',
    'or write',
    'soon',
  ]);
});

test('spans that a style makes blocks are blocks of their own', async () => {
  expect(await texts('<div style="display:flex"><span>Phone</span><span>020 7946 0000</span></div>')).toEqual([
    'Phone',
    '020 7946 0000',
  ]);
});

test('a line break keeps the block and separates the lines', async () => {
  expect(await texts('<p>Mon-Fri<br>9-17</p>')).toEqual(['Mon-Fri\n9-17']);
});

test('open shadow roots are read, with what is slotted into them, in the order shown', async () => {
  const page = `<x-card><b>slotted</b><i>not shown</i></x-card><p>after</p>
    <script>const host = document.querySelector('x-card');
    host.attachShadow({mode:'open'}).innerHTML = '<p>before</p><slot name="x"></slot><div id="s">in <slot></slot></div>';
    host.querySelector('i').slot = 'none';</script>`;
  expect(await texts(page)).toEqual(['before', 'in slotted', 'after']);
});

test('frames of the same origin are read in place', async () => {
  expect(await texts('<p>one</p><iframe srcdoc="<p>two</p>"></iframe><p>three</p>')).toEqual(['one', 'two', 'three']);
});

test('scripts, styles and templates are no text', async () => {
  expect(await texts('<script>var a</script><style>a{}</style><template>t</template><p>read</p>')).toEqual(['read']);
});

test('a selector finds its element again, through a shadow root', async () => {
  const page = await renderPage('<main><p>a</p><p>b</p><x-card></x-card></main>');
  const root = page.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p>c</p><p>d</p>';
  for (const element of [...page.querySelectorAll('main p'), ...root.querySelectorAll('p')]) {
    expect(findBySelector(page, selectorOf(element))).toBe(element);
  }
});

test('the element of a place in a block is the innermost one', async () => {
  const { blocks } = await readHtml('<p>Call <a href="tel:1">020 7946 0000</a> now</p>');
  const block = blocks[0];
  expect(block && elementAt(block, block.text.indexOf('7946')).localName).toBe('a');
});

test('fields that bear the names of DOM methods do not disturb the reading', async () => {
  const { forms, blocks } = await readHtml(
    '<form><input name="getAttribute"><input name="parentNode"><input name="childNodes"><p>text</p></form><img name="querySelector">',
  );
  expect(forms).toHaveLength(1);
  expect(blocks.map(({ text }) => text)).toEqual(['text']);
});
