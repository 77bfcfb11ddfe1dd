import { fold } from './fold';

const SECONDS = 'seconds?|secs?|segundos?|sekunden?|secondes?|second[io]';
const MINUTES = "minutes?|mins?|minutos?|minuten?|minut[io]|min|'";
const ONE = 'an?|one|un[ao]?|une|einer?|um';
const TIME = new RegExp(`(?<![a-z])(\\d+(?:[.,]\\d+)?|${ONE})\\s*(?:(${SECONDS})|(?:${MINUTES}))(?![a-z])`, 'g');

/** The longest time that a text names in seconds or minutes, in minutes; undefined where it names none. */
export function longestMinutes(text: string): number | undefined {
  const times = [...fold(text).matchAll(TIME)].map(([, number = '', seconds]) => {
    const value = /\d/.test(number) ? Number(number.replace(',', '.')) : 1;
    return seconds ? value / 60 : value;
  });
  return times.length > 0 ? Math.max(...times) : undefined;
}
