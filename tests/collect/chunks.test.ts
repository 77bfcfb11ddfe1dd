import { expect, test } from 'vitest';
import { collectOpeningHours } from '../../utils/collect/opening-hours';
import { createPace } from '../../utils/collect/reading/pace';
import { readHtml } from '../page-frame';

test('a table of hours is found once and whole, wherever it stands in a long page', async () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const table = days.map((day) => `<tr><td>${day}</td><td>9:00 – 17:30</td></tr>`).join('');
  for (const before of [189, 195, 199, 201]) {
    const html = `${'<p>Fresh bread.</p>'.repeat(before)}<table>${table}</table>${'<p>Fresh bread.</p>'.repeat(250)}`;
    const reading = await readHtml(html, { mode: 'fetched' });
    const hours = await collectOpeningHours(reading, [], createPace());
    expect(hours).toHaveLength(1);
    expect(hours[0]?.text).toMatch(/^Monday.*Saturday/);
  }
});
