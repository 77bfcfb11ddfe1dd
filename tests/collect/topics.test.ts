import { afterEach, expect, test } from 'vitest';
import { createPace } from '../../utils/collect/reading/pace';
import { collectTopics } from '../../utils/collect/topics';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

async function topicsOf(body: string, mode: 'rendered' | 'fetched' = 'rendered') {
  return collectTopics(await readHtml(`<!doctype html><main>${body}</main>`, { mode }), createPace());
}

test.each([
  ['a link', '<a href="/complaints">Make a complaint</a>', 'claims', 'link'],
  [
    'a link that is a picture',
    '<a href="/r"><img src="b.png" alt="Libro de Reclamaciones"></a>',
    'officialBook',
    'link',
  ],
  ['a button', '<button>War diese Seite hilfreich?</button>', 'feedback', 'button'],
  ['a heading', '<h2>Rückgabe und Umtausch</h2>', 'returns', 'heading'],
  ['a choice', '<select><option>Quejas</option></select>', 'claims', 'option'],
  ['a radio button', '<label><input type="radio" name="a"> A complaint</label>', 'claims', 'option'],
  ['a paragraph', '<p>Le service client vous répond.</p><p>Parlez à un conseiller.</p>', 'humanRoute', 'text'],
])('%s speaks about something', async (_, html, topic, place) => {
  const found = await topicsOf(html);
  expect(found).toContainEqual(expect.objectContaining({ topic, place }));
});

test('a link tells where it leads, and says its words once', async () => {
  const found = await topicsOf('<ul><li><a href="/faq">FAQ</a></li></ul>');
  expect(found).toEqual([
    expect.objectContaining({
      topic: 'selfHelp',
      place: 'link',
      href: 'https://www.company.example/faq',
      visible: true,
    }),
  ]);
});

test('some links are known by where they lead', async () => {
  const found = await topicsOf(
    '<a href="https://ec.europa.eu/consumers/odr">Platform</a> <a href="https://www.trustpilot.com/review/x">Stars</a>',
  );
  expect(found.map(({ topic }) => topic)).toEqual(['odrPlatform', 'reviews']);
});

test('questions are counted, as in a list of them', async () => {
  const found = await topicsOf('<h3>Where is my parcel?</h3><details><summary>May I pay later?</summary></details>');
  expect(found.filter(({ topic }) => topic === 'question')).toHaveLength(2);
});

test('what is hidden says so', async () => {
  const [found] = await topicsOf('<p style="display:none">What happens next: we send you a copy.</p>');
  expect(found).toMatchObject({ topic: 'whatNext', visible: false });
});

test('of a long text the words are quoted with what stands around them', async () => {
  const text = `${'A long introduction. '.repeat(20)}Average waiting time: two minutes.`;
  const [found] = await topicsOf(`<p>${text}</p>`, 'fetched');
  expect(found?.evidence.quote).toMatch(/^….*Average waiting time: two minutes\.$/);
});

test('of a long text with an address, the address is quoted', async () => {
  const text = `${'A long introduction. '.repeat(20)}See https://ec.europa.eu/consumers/odr for disputes.`;
  const [found] = (await topicsOf(`<p>${text}</p>`)).filter(({ topic }) => topic === 'odrPlatform');
  expect(found?.evidence.quote).toContain('ec.europa.eu/consumers/odr');
});

test('a menu that is repeated leaves room for other words', async () => {
  const found = await topicsOf(`${'<a href="/faq">FAQ</a> '.repeat(40)}<a href="/manuals">Manuals</a>`);
  expect(found.map(({ evidence }) => evidence.quote)).toEqual(['FAQ', 'FAQ', 'FAQ', 'Manuals']);
});

test('examples of code say nothing', async () => {
  expect(await topicsOf('<pre>lorem ipsum</pre><code>{{ name }}</code>')).toEqual([]);
});
