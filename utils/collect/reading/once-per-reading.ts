import type { Reading } from './reading';

/** Several collectors ask the same of the same element; how and where it is drawn takes long to find out. */
export function oncePerReading<T>(ask: (element: Element, reading: Reading) => T): typeof ask {
  const readings = new WeakMap<Reading, WeakMap<Element, T>>();
  return (element, reading) => {
    const answers = readings.get(reading) ?? new WeakMap<Element, T>();
    readings.set(reading, answers);
    const answer = answers.get(element) ?? ask(element, reading);
    answers.set(element, answer);
    return answer;
  };
}
