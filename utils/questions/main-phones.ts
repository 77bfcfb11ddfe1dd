import type { Phone } from '../facts';
import type { PageView } from '../site-view';
import { callable } from './phones';

/** So many last digits tell the numbers of a company apart, with or without its country code (catalogue). */
const TELLING_DIGITS = 9;

export function tellingDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-TELLING_DIGITS);
}

/** The company's numbers that a page shows, each once, with the first place of each. */
export function numbersOn({ facts }: PageView<'phones'>): Map<string, Phone> {
  const shown = facts.phones.filter((phone) => callable(phone) && phone.visible && phone.shownAs === 'text');
  return new Map(shown.toReversed().map((phone) => [tellingDigits(phone.e164 ?? phone.text), phone]));
}
