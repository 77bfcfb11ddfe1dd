import { findReplyPromises } from '../../utils/recognise/reply-promises/reply-promises';
import type { LabelledSentence } from './corpus';
import type { Measured } from './measure';
import { compareAnswer, type Outcome } from './outcome';

/** Sentences with a time for a reply, and sentences that only look so. Those in doubt are left out. */
export function measureSentences(sentences: readonly LabelledSentence[]): Measured {
  const answers: Outcome[] = [];
  const hours: Outcome[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.doubt) continue;
    const found = findReplyPromises([sentence.text]).filter((each) => each.hours !== null);
    const rest = { group: sentence.lang, place: `promises.json ${index}`, text: sentence.text };
    answers.push(...compareAnswer(found.length > 0, sentence.promise, rest));
    if (found.length === 0 || !sentence.promise) continue;
    const right = found.some((each) => isSameTime(each.hours, sentence.hours));
    const text = `${found[0]?.hours} instead of ${sentence.hours} hours: ${sentence.text}`;
    hours.push({ ...rest, verdict: right ? 'right' : 'missed', text });
  }
  return { 'reply promises, sentences': answers, 'reply promises, hours': hours };
}

/** The same day: 24 hours to those who wrote the labels, 12 to us. */
function isSameTime(found: number | null, expected: number | null): boolean {
  return found === expected || (found === 12 && expected === 24);
}
