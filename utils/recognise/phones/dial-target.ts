import { decodeAscii } from '../emails/ascii-decode';
import { extensionAfter } from './phone-extension';
import { readPhone } from './phone-reading';
import { withPlainSigns } from './phone-runs';
import { lettersToDigits } from './vanity-number';

export type DialProblem = 'letters' | 'double-prefix' | 'too-short' | 'too-long' | 'empty' | 'spaces-only';

export interface DialTarget {
  /** What is dialled; letters as the keys they stand on. */
  digits: string;
  /** Begins with "+". */
  international: boolean;
  valid: boolean;
  problem?: DialProblem;
  extension?: string;
}

/** E.164 has 15 digits; no national number with its country code has fewer than 7. Short numbers begin at 3: 112. */
const MAX_DIGITS = 15;
const MIN_INTERNATIONAL_DIGITS = 7;
const MIN_DIGITS = 3;

/** Reads the target of a `tel:` link (RFC 3966). Spaces are let pass: every dialler does. */
export function dialTarget(href: string): DialTarget {
  const { number, extension } = split(href);
  const digits = lettersToDigits(number).replace(/\D/g, '');
  const international = number.trim().startsWith('+');
  const problem = problemOf(number, digits);
  return {
    digits,
    international,
    valid: problem === undefined,
    ...(problem && { problem }),
    ...(extension !== undefined && { extension }),
  };
}

/** The number, and what is dialled after it: ";ext=12", or behind a pause ("," "p" "w"). */
function split(href: string): { number: string; extension?: string } {
  const target = withPlainSigns(decodeAscii(href.replace(/^\s*tel:(?:\/\/)?/i, '')));
  const number = target.replace(/;.*$|(?:(?<=\d)[,pw]|[,]).*$/is, '');
  const extension = /;ext=([\d-. ]+)/i.exec(target)?.[1] ?? /(?<=\d)[,pw]+(\d+)/i.exec(target)?.[1];
  return extension === undefined ? { number } : { number, extension: extension.replace(/\D/g, '') };
}

function problemOf(number: string, digits: string): DialProblem | undefined {
  if (number === '') return 'empty';
  if (number.trim() === '') return 'spaces-only';
  if (/\p{L}/u.test(number)) return 'letters';
  if (hasDoublePrefix(number, digits)) return 'double-prefix';
  const least = number.includes('+') ? MIN_INTERNATIONAL_DIGITS : MIN_DIGITS;
  if (digits.length < least) return digits === '' ? 'empty' : 'too-short';
  // "00" is not part of the number.
  return digits.replace(/^00/, '').length > MAX_DIGITS ? 'too-long' : undefined;
}

/** "+34 0034 912…", "++34", "+34 34 912…": one of the two is too much. */
function hasDoublePrefix(number: string, digits: string): boolean {
  if (!number.includes('+')) return /^00(\d{1,3})00\1/.test(digits);
  if (/\+.*\+/.test(number) || /^00/.test(digits) || /^(\d{1,3})00\1/.test(digits)) return true;
  const once = /^(\d{1,3})(?=\1)/.exec(digits)?.[1];
  if (once === undefined || readPhone(`+${digits}`)?.valid) return false;
  return readPhone(`+${digits.slice(once.length)}`)?.valid ?? false;
}

/** Fewer equal digits at the end are equal by chance. */
const ENOUGH_DIGITS = 7;

/** Do two ways of writing, or a text and its link, mean the same number? Country code and trunk zero may differ. */
export function sameNumber(a: string, b: string): boolean {
  return formsOf(a).some((one) => formsOf(b).some((other) => isSame(one, other)));
}

function isSame(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= ENOUGH_DIGITS && long.endsWith(short);
}

/** The digits without trunk zero, be it at the beginning or behind a country code of one to three digits. */
function formsOf(written: string): string[] {
  const number = withoutExtension(split(written).number);
  const digits = lettersToDigits(number.replace(/\( ?0 ?\)/, ''))
    .replace(/\D/g, '')
    .replace(/^0{1,2}/, '');
  const behindCode = [1, 2, 3]
    .filter((length) => digits[length] === '0')
    .map((length) => digits.slice(0, length) + digits.slice(length + 1));
  return [digits, ...behindCode, ...withoutSpareLetters(number, digits)];
}

function withoutExtension(number: string): string {
  for (const match of number.matchAll(/\d(?=\D)/g)) {
    if (extensionAfter(number, match.index + 1)) return number.slice(0, match.index + 1);
  }
  return number;
}

/** The word of a vanity number may be longer than the number. */
function withoutSpareLetters(number: string, digits: string): string[] {
  const spare = /[A-Z]+$/i.exec(number.trim())?.[0].length ?? 0;
  return Array.from({ length: Math.max(0, spare - 1) }, (_, cut) => digits.slice(0, digits.length - cut - 1));
}
