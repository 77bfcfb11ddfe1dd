import { afterEach, expect, test } from 'vitest';
import { collectEmails } from '../../utils/collect/emails';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const emailsIn = async (html: string) =>
  collectEmails(await readHtml(`<!doctype html><main>${html}</main>`), 'bakery.example', createPace());

test('a link that writes to somebody else than it shows gives both addresses', async () => {
  const emails = await emailsIn('<a href="mailto:office@baker.example">hello@bakery.example</a>');
  expect(emails).toMatchObject([
    { address: 'office@baker.example', readable: false, link: 'mailto:office@baker.example' },
    { address: 'hello@bakery.example', readable: true, link: 'mailto:office@baker.example' },
  ]);
});

test('a link that writes to whom it shows gives one address', async () => {
  const emails = await emailsIn('<a href="mailto:Hello@bakery.example?subject=Order">hello@bakery.example</a>');
  expect(emails).toMatchObject([{ address: 'hello@bakery.example' }]);
});

test.each([
  ['before its sign', '<div>hello</div><div>@bakery.example</div>'],
  ['behind its sign', '<div>E-mail: hello@</div><div>bakery.example</div>'],
  ['by a line break', '<p>hello<br>@bakery.example</p>'],
])('an address that is cut %s is read', async (_, html) => {
  expect(await emailsIn(html)).toMatchObject([{ address: 'hello@bakery.example', readable: true }]);
});

test('a sentence before a handle is no address', async () => {
  expect(await emailsIn('<p>Follow our bakers</p><p>@bakery.example</p>')).toEqual([]);
});
