import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/recognise/fold';
import { GRAMMARS } from '../../utils/recognise/reply-promises/grammar';
import { promiseInSentence } from '../../utils/recognise/reply-promises/promise-in-sentence';
import { findReplyPromises } from '../../utils/recognise/reply-promises/reply-promises';
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

describe('on a page', () => {
  test('a promise names its block, and its text keeps the spelling', () => {
    const found = findReplyPromises([
      'Kontakt',
      'Noch Fragen? Wir antworten innerhalb von 24\u00a0Stunden – versprochen!',
    ]);
    expect(found).toMatchObject([{ block: 1, text: 'Wir antworten innerhalb von 24\u00a0Stunden – versprochen!' }]);
  });

  test.each([
    [['Response time', '24 hours'], 24],
    [['Tiempo de respuesta:', 'Menos de 2 horas'], 2],
    [['24h', 'Tempo di risposta'], 24],
    [['How soon will I get an answer?', 'Usually within 3 hours.'], 3],
    [['Délai de réponse | 48 h'], 48],
  ])('a label and its value are one promise: %j', (blocks, hours) => {
    expect(findReplyPromises(blocks)).toMatchObject([{ block: 0, hours }]);
  });

  test('a promise below a heading is quoted without it', () => {
    expect(findReplyPromises(['Our reply', 'We answer within 24 hours'])).toMatchObject([
      { block: 1, text: 'We answer within 24 hours' },
    ]);
  });

  test('a sentence that is complete is no label of what follows', () => {
    expect(findReplyPromises(['We answer every question.', 'Within 24 hours'])).toEqual([]);
  });

  test('the value of one card does not become the label of the next', () => {
    const cards = ['Phone hours', '9 to 5', 'Response time', '2 hours', 'Delivery', '48 hours'];
    expect(findReplyPromises(cards)).toMatchObject([{ block: 2, hours: 2 }]);
  });

  test('two sentences of a block are two promises', () => {
    const text = 'We reply to emails within 4 hours. We call you back within 30 minutes.';
    expect(findReplyPromises([text]).map(({ hours }) => hours)).toEqual([4, 0.5]);
  });

  test('an abbreviation ends no sentence', () => {
    expect(findReplyPromises(['Wir antworten i. d. R. innerhalb von max. 6 Stunden.'])).toMatchObject([{ hours: 6 }]);
  });

  test('words that two languages share are one promise, of the language of the other words', () => {
    expect(findReplyPromises(['Respondemos a tu mensaje en 2 horas.'])).toMatchObject([{ language: 'es' }]);
    expect(findReplyPromises(['Respondemos à sua mensagem em 2 horas.'])).toMatchObject([{ language: 'pt' }]);
  });

  test('of a long sentence at most 200 characters are quoted, with the promise among them', () => {
    const [found] = findReplyPromises([
      `${'Whatever it is about, small or large, '.repeat(7)}we reply within 24 hours.`,
    ]);
    expect(found?.text.length).toBeLessThanOrEqual(200);
    expect(found?.text).toContain('we reply within 24 hours');
  });
});

describe('whom a promise is for', () => {
  test.each([
    ['jobs', ['We reply to job applications within two weeks.']],
    ['claims', ['Complaints', 'You will receive our answer within 15 working days.']],
    ['privacy', ['For GDPR requests write to us. We respond within 30 days.']],
    ['security', ['We acknowledge vulnerability reports within 48 hours.']],
    ['press', ['Press office', 'We answer within one hour.']],
    ['premium', ['Premium customers receive a reply within 2 hours.']],
    ['general', ['We read your privacy policy questions too. We reply within 24 hours.']],
    ['general', ['Complaints', 'We are sorry to hear that.', 'Contact', 'We reply within 24 hours.']],
  ])('%s: %j', (scope, blocks) => {
    expect(findReplyPromises(blocks).at(-1)).toMatchObject({ scope });
  });

  test('a complaint is answered when it is answered, not when its receipt is acknowledged', () => {
    const text = 'We acknowledge complaints within 3 working days and answer them within 15 working days.';
    expect(findReplyPromises([text])).toMatchObject([{ hours: 360, scope: 'claims' }]);
  });
});

/** A pattern that tries again from each place in it would come to no end on these. */
const MEGABYTE = 1_000_000;

test.each(['a', ' ', 'we ', 'i ', '1', '24 hours ', 'we reply ', 'melden uns ', '. ', '\n', '(', "you'll "])(
  'a megabyte of %j hides no promise that follows it',
  (noise) => {
    const text = `${noise.repeat(MEGABYTE / noise.length)}. We reply within 24 hours.`;
    expect(findReplyPromises([text])).toMatchObject([{ hours: 24 }]);
  },
);

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
