import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/recognise/fold';
import { findReplyPromises } from '../../utils/recognise/reply-promises';
import { GRAMMARS } from '../../utils/recognise/reply-promises/grammar';
import { promiseInSentence } from '../../utils/recognise/reply-promises/promise-in-sentence';
import { PROMISES } from './reply-promises/promises';
import { type Case, DEFINING } from './reply-promises/sentences';
import { TRAPS } from './reply-promises/traps';

const EVERY_CASE = [...DEFINING, ...PROMISES, ...Object.values(TRAPS).flat()];

describe('a sentence promises what a person reads in it', () => {
  test.each([...DEFINING, ...PROMISES])('%s: %s → %s', (...one) => expectFound(one));
});

describe.each(Object.entries(TRAPS))('no promise: %s', (_, cases) => {
  test.each(cases)('%s: %s', (...one) => expectFound(one));
});

test.each(EVERY_CASE)('%s alone reads the same as all languages together: %s', (language, sentence) => {
  const own = GRAMMARS.find((grammar) => grammar.language === language);
  const alone = own && promiseInSentence(fold(sentence), own);
  const [together] = findReplyPromises([sentence]);
  if (together) expect(alone).toMatchObject({ hours: together.hours, business: together.business });
});

function expectFound([language, sentence, expected, more = {}]: Case): void {
  const hours = expected === 'vague' ? null : expected;
  const promise = {
    block: 0,
    text: sentence,
    language,
    hours,
    vague: hours === null,
    business: false,
    scope: 'general',
  };
  expect(findReplyPromises([sentence])).toEqual(expected === null ? [] : [{ ...promise, ...more }]);
}
