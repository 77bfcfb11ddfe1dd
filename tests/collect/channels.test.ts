import { afterEach, expect, test } from 'vitest';
import { collectChannels } from '../../utils/collect/channels';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const channelsIn = async (html: string) =>
  collectChannels(await readHtml(`<!doctype html><main>${html}</main>`), createPace());

test.each([
  ['settings', `<div class="joinchat" data-settings='{"telephone":"573152345670","delay":3}'>Chat</div>`],
  ['an attribute', '<a class="whatsapp-button" role="button" data-phone="+57 315 234 5670">Chat</a>'],
])('a WhatsApp button with its number in %s is a channel', async (_, html) => {
  expect(await channelsIn(html)).toMatchObject([
    { kind: 'whatsapp', handle: '+573152345670', valid: true, visible: true, name: 'Chat' },
  ]);
});

test('a button that is a link, too, is one channel', async () => {
  const link = '<a class="whatsapp-button" data-phone="573152345670" href="https://wa.me/573152345670">Chat</a>';
  expect(await channelsIn(link)).toHaveLength(1);
});
