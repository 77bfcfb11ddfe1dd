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
  [
    'its own sentence',
    '<p>By WhatsApp we reply within 15 minutes. E-mails are answered within 24 hours.</p>',
    ['chat', 'email'],
  ],
  ['the sentence before', '<p>Write to us on WhatsApp. We reply within 15 minutes.</p>', ['chat']],
  [
    'the heading of its card',
    '<div><h3>WhatsApp</h3><p>We reply within 15 minutes.</p></div><div><h3>E-mail</h3><p>We reply within 24 hours.</p></div>',
    ['chat', 'email'],
  ],
  [
    'the address above',
    '<p>WhatsApp</p><h2>Or write</h2><p>post@company.example</p><p>We reply within 24 hours.</p>',
    ['email'],
  ],
  ['nothing', '<p>WhatsApp</p><h2>Our promise</h2><p>We reply within 24 hours.</p>', [undefined]],
])('the channel of a promise is told by %s', async (_, html, channels) => {
  const promises = await collectReplyPromises(await readHtml(`<!doctype html><main>${html}</main>`), createPace());
  expect(promises.map(({ channel }) => channel)).toEqual(channels);
});

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
