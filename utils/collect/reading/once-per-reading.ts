import { composedParentOf } from '../dom';
import type { Reading } from './reading';

type Ask<T> = (element: Element, reading: Reading) => T;

/** Several collectors ask the same of the same element; how and where it is drawn takes long to find out. */
export function oncePerReading<T>(ask: Ask<T>): Ask<T> {
  const answersOf = perReading<T>();
  return (element, reading) => {
    const answers = answersOf(reading);
    const known = answers.get(element);
    if (known !== undefined || answers.has(element)) return known as T;
    const answer = ask(element, reading);
    answers.set(element, answer);
    return answer;
  };
}

/** What an element says itself, or makes of what is said by those around it. */
export type Own<T> = { is: T } | { from: (around: T) => T };

/** It says nothing itself. */
export const AS_AROUND = { from: <T>(around: T): T => around };

/** What an element has from those around it, out to the root: asked once for each of them, whoever lies in them. */
export function inherited<T>(outermost: T, own: Ask<Own<T>>): Ask<T> {
  const answersOf = perReading<T>();
  return (element, reading) => {
    const answers = answersOf(reading);
    const path: { element: Element; from: (around: T) => T }[] = [];
    let answer = outermost;
    for (let each: Element | null = element; each; each = composedParentOf(each)) {
      const known = answers.get(each);
      const said: Own<T> = known !== undefined || answers.has(each) ? { is: known as T } : own(each, reading);
      if ('from' in said) path.push({ element: each, from: said.from });
      else {
        answer = said.is;
        answers.set(each, answer);
        break;
      }
    }
    for (const { element: each, from } of path.reverse()) {
      answer = from(answer);
      answers.set(each, answer);
    }
    return answer;
  };
}

/** The nearest element around it, or itself, of which that is true. */
export function nearest(isIt: Ask<boolean>): Ask<Element | null> {
  return inherited<Element | null>(null, (element, reading) => (isIt(element, reading) ? { is: element } : AS_AROUND));
}

function perReading<T>(): (reading: Reading) => Map<Element, T> {
  const readings = new WeakMap<Reading, Map<Element, T>>();
  return (reading) => {
    const known = readings.get(reading);
    if (known) return known;
    const answers = new Map<Element, T>();
    readings.set(reading, answers);
    return answers;
  };
}
