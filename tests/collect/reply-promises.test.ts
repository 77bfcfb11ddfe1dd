import { afterEach, expect, test } from 'vitest';
import { createPace } from '../../utils/collect/reading/pace';
import { collectReplyPromises } from '../../utils/collect/reply-promises';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const PROMISE = '<p>We answer every message within 24 hours.</p>';
const MESSAGE = '<form><label>E-mail <input type="email" /></label><textarea></textarea><button>Send</button></form>';
const NEWSLETTER = '<form><label>E-mail <input type="email" /></label><button>Subscribe</button></form>';
const FAR = '<div style="height: 1000px"></div>';

test.each([
  ['in the form', MESSAGE.replace('<button>', `${PROMISE}<button>`), 'in'],
  ['right below it', MESSAGE + PROMISE, 'near'],
  ['far below it', MESSAGE + FAR + PROMISE, 'page'],
  ['in its section, far below', `<section>${MESSAGE}${FAR}${PROMISE}</section>`, 'near'],
  ['beside a newsletter, with a form for messages elsewhere', MESSAGE + FAR + PROMISE + NEWSLETTER, 'page'],
  ['beside the only form, which asks for an address', NEWSLETTER + PROMISE, 'near'],
])('a promise %s', async (_, html, place) => {
  const [promise] = await collectReplyPromises(await readHtml(`<!doctype html><main>${html}</main>`), createPace());
  expect(promise).toMatchObject({ hours: 24, form: place, visible: true });
});
