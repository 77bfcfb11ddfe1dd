import { expect, test } from 'vitest';
import { byFirstLetter } from '../../utils/recognise/first-letters';
import { LANGUAGES } from '../../utils/recognise/languages';
import { findTopic, type Topic, topicFilter } from '../../utils/recognise/topics';

test.each([
  ['returns?|refunds?', ['r']],
  ['(?:send|give) back', ['s', 'g']],
  ['(?:meet )?(?:the|our) team', ['m', 't', 'o']],
  ['x?yes', ['x', 'y']],
  ['(?<!(?:no|tax) )returns', ['r']],
  ['a(?:b|c)|\\|d', ['a']],
  ['\\d+ days', [...'0123456789']],
])('%s begins with %j', (source, letters) => {
  expect([...byFirstLetter(source).lettered.keys()].sort()).toEqual(letters.toSorted());
});

test.each(['^soon', '[ab]c', '(?:\\W|a)b', '@example'])('%s may begin with anything', (source) => {
  expect(byFirstLetter(source)).toEqual({ lettered: new Map(), others: [source] });
});

const TOPICS: readonly Topic[] = ['claims', 'returns', 'people', 'unfinished', 'waitTime'];
const TEXTS = [
  'Returns',
  '» Meet our team «',
  'hello@example.com',
  'Coming soon!',
  'Wir nehmen Ihren Anruf innerhalb von zwei Minuten an',
  'Reclamações',
  'Nothing of interest',
  'Unreturned calls',
  '',
];

test.each(TEXTS)('the filter of many topics answers as each of them would: %s', (text) => {
  expect(topicFilter(TOPICS)(text)).toBe(TOPICS.some((topic) => findTopic(text, topic)));
});

test.each(LANGUAGES)('most words in %s are known by their first letter', async (language) => {
  const { topics } = await import(`../../utils/recognise/languages/${language}/topics.ts`);
  const { lettered, others } = byFirstLetter(Object.values<string>(topics).join('|'));
  expect(others.length).toBeLessThan([...lettered.values()].flat().length / 5);
});
