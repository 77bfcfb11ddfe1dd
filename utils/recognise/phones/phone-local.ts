import type { PhoneKind } from './phone-kind';
import { type PhoneReading, readPhone } from './phone-reading';

const MIN_LOCAL_DIGITS = 6;
const MAX_LOCAL_DIGITS = 15;

/** What a label makes a phone number although the plan does not know it: 1004, 116 117, 279 4929. */
export function labelledKind(written: string): PhoneKind | undefined {
  if (isShortNumber(written)) return 'short';
  const digits = written.replace(/\D/g, '').length;
  return digits >= MIN_LOCAL_DIGITS && digits <= MAX_LOCAL_DIGITS ? 'unknown' : undefined;
}

/** Three to six digits in one piece, in two pairs ("36 30") or in two threes ("116 117"); 2024 is a year. */
export function isShortNumber(written: string): boolean {
  return /^(?:\d{3,6}|\d\d \d\d|\d{3} \d{3})$/.test(written) && !/^(?:19|20)\d\d$/.test(written);
}

/** The name of a place follows: "10115 Berlin", "110111 Bogotá". */
export function isPostcode(written: string, after: string): boolean {
  return /^\d{4,6}$/.test(written) && /^ \p{Lu}\p{Ll}/u.test(after);
}

/** "030 23125 000 / 23125 001": the number beside it lends the country and area code. */
export function completedBy(sibling: string, written: string): PhoneReading | undefined {
  const digits = written.replace(/\D/g, '');
  if (digits.length < MIN_LOCAL_DIGITS || digits.length > sibling.length - 3) return undefined;
  const reading = readPhone(sibling.slice(0, -digits.length) + digits);
  return reading?.valid ? reading : undefined;
}
