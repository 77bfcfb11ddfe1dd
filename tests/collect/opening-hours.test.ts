import { afterEach, expect, test } from 'vitest';
import { collectOpeningHours } from '../../utils/collect/opening-hours';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

test('hours are seen in the colour of their own text, not in that of the box around it', async () => {
  const reading = await readHtml(`<!doctype html><main style="background: #377dff">
    <div style="color: #678"><a href="#" style="color: #fff">Monday to Friday 9:00 to 18:00</a></div></main>`);
  expect(await collectOpeningHours(reading, [], createPace())).toMatchObject([{ visible: true }]);
});
