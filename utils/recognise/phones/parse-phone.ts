import { extensionAfter } from './phone-extension';
import type { PhoneKind } from './phone-kind';
import { isShortNumber } from './phone-local';
import { readPhone } from './phone-reading';
import { withPlainSigns } from './phone-runs';
import { lettersToDigits } from './vanity-number';

const MIN_DIGITS = 3;

/** Reads what is known to be meant as a phone number: a tel: target, a `telephone` in structured data. */
export function parsePhone(
  written: string,
  country?: string,
): { e164?: string; country?: string; kind: PhoneKind } | undefined {
  const number = withoutExtension(
    withPlainSigns(written)
      .replace(/^\s*tel:/i, '')
      .trim(),
  );
  const reading = readPhone(lettersToDigits(number), country);
  if (reading && (reading.valid || reading.international)) {
    const { e164, kind, country: owner } = reading;
    return { e164, ...(owner && { country: owner }), kind: reading.valid ? kind : 'unknown' };
  }
  if (number.replace(/\D/g, '').length < MIN_DIGITS) return undefined;
  return { kind: isShortNumber(number) ? 'short' : 'unknown' };
}

function withoutExtension(number: string): string {
  for (const match of number.matchAll(/\d(?=\D)/g)) {
    const end = match.index + 1;
    const extension = extensionAfter(number, end);
    if (extension && end + extension.length === number.length) return number.slice(0, end);
  }
  return number;
}
