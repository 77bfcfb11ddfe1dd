import { afterEach, expect, test } from 'vitest';
import { accessibleNameOf } from '../../utils/collect/accessible-name';
import { removeFrames, renderPage } from '../page-frame';

afterEach(removeFrames);

const CALL = 'tel:+441632960123';

test.each([
  ['its text', `<a href="${CALL}">Call <b>us</b></a>`, 'Call us'],
  [
    'its label, whatever stands in it',
    `<a href="${CALL}" aria-label="Call the shop">01632 960123</a>`,
    'Call the shop',
  ],
  [
    'the words of other elements',
    `<b id="a">Phone</b> <i id="b">sales</i><a href="${CALL}" aria-labelledby="a b">x</a>`,
    'Phone sales',
  ],
  ['the words of one that is hidden', `<b id="a" hidden>Phone</b><a href="${CALL}" aria-labelledby="a"></a>`, 'Phone'],
  ['its text where the reference leads nowhere', `<a href="${CALL}" aria-labelledby="none">Call</a>`, 'Call'],
  ['the alternative text of its picture', `<a href="${CALL}"><img src="p.png" alt="Call us"></a>`, 'Call us'],
  ['the title of its drawing', `<a href="${CALL}"><svg><title>Call us</title><path d="M0 0"/></svg></a>`, 'Call us'],
  ['the label of its drawing', `<a href="${CALL}"><svg aria-label="Call us"></svg></a>`, 'Call us'],
  ['its title at last', `<a href="${CALL}" title="Call us"><i class="icon"></i></a>`, 'Call us'],
  ['the value of a button that is an input', `<input type="submit" value="Send">`, 'Send'],
  ['its text in a closed menu', `<nav hidden><a href="${CALL}"><span>Call us</span></a></nav>`, 'Call us'],
  ['blocks in it as words apart', `<a href="${CALL}"><div>Call</div><div>today</div></a>`, 'Call today'],
])('a control is called by %s', async (_, html, name) => {
  expect(await nameIn(html)).toBe(name);
});

test.each([
  ['hidden from screen readers', `<a href="${CALL}"><i aria-hidden="true">phone_icon</i></a>`],
  ['not shown', `<a href="${CALL}"><span style="display:none">Call us</span></a>`],
  ['a picture without alternative text', `<a href="${CALL}"><img src="p.png"></a>`],
  ['a script', `<button><script>var call = 1;</script></button>`],
])('it is not called by what is %s', async (_, html) => {
  expect(await nameIn(html)).toBe('');
});

async function nameIn(html: string): Promise<string> {
  const page = await renderPage(`<!doctype html>${html}`);
  return accessibleNameOf(page.querySelector('a, button, input') as Element);
}
