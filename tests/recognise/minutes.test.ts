import { expect, test } from 'vitest';
import { longestMinutes } from '../../utils/recognise/minutes';

test.each([
  ['Calls are answered in under 60 seconds', 1],
  ['Most calls are picked up in under a minute', 1],
  ['Meist nimmt jemand in einer Minute ab', 1],
  ['Average waiting time: 2 to 5 minutes', 5],
  ['Tiempo medio de espera: 1,5 minutos', 1.5],
  ['Wartezeit derzeit etwa 3 Min.', 3],
  ["Temps d'attente : 4 minutes", 4],
  ['Lines are quieter after 14:00', undefined],
])('%s', (text, minutes) => {
  expect(longestMinutes(text)).toBe(minutes);
});
