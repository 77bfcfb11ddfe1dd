import { fold } from './fold';

const SECONDS = 'seconds?|secs?|segundos?|sekunden?|secondes?|second[io]';
const MINUTES = "minutes?|mins?|minutos?|minuten?|minut[io]|min|'";
const TIME = new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(?:(${SECONDS})|(?:${MINUTES}))(?![a-z])`, 'g');

/** The longest time that a text names in seconds or minutes, in minutes; undefined where it names none. */
export function longestMinutes(text: string): number | undefined {
  const times = [...fold(text).matchAll(TIME)].map(([, number = '', seconds]) => {
    const value = Number(number.replace(',', '.'));
    return seconds ? value / 60 : value;
  });
  return times.length > 0 ? Math.max(...times) : undefined;
}
