import { afterEach, expect, test } from 'vitest';
import { collectAddresses } from '../../utils/collect/addresses';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

const addressesIn = async (html: string) =>
  collectAddresses(await readHtml(`<!doctype html><main>${html}</main>`), createPace());

test.each([
  ['in the block below the street', '<div>Calle Mayor 3</div><div>28013 Madrid</div>', '28013'],
  ['below a floor', '<p>12 Mill Street</p><p>Floor 2</p><p>Leeds LS1 4AP</p>', 'LS1 4AP'],
  ['below the last line of a block', '<p>Bäckerei Sommer<br>Lindenstraße 7</p><p>10115 Berlin</p>', '10115'],
])('a postcode %s belongs to it', async (_, html, postcode) => {
  expect(await addressesIn(html)).toMatchObject([{ postcode, confidence: 1, visible: true }]);
});

test('a town below a paragraph of text is another one', async () => {
  const text = '<p>We bake every day from half past four in the morning until the last loaf has left the oven.</p>';
  const [address] = await addressesIn(`<p>12 Mill Street, Leeds</p>${text}<p>10115 Berlin</p>`);
  expect(address?.postcode).toBeUndefined();
});
