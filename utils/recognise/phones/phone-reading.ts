import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { exceptionalKind, kindOfType, type PhoneKind } from './phone-kind';

export interface PhoneReading {
  e164: string;
  country?: string;
  kind: PhoneKind;
  /** A number that its country has handed out, by the numbering plan; else only its length is possible. */
  valid: boolean;
  /** Written with the country code. */
  international: boolean;
  /** As dialled at home, its digits begin with a trunk prefix that was not written. */
  trunkMissing: boolean;
  /** The digits after the country code. */
  national: string;
}

/** Reads what is written with a country's rules. Digits with separators only: words and extensions are cut off before. */
export function readPhone(written: string, country?: string): PhoneReading | undefined {
  let possible: PhoneReading | undefined;
  for (const digits of waysToDial(written)) {
    const reading = read(digits, country);
    if (reading?.valid) return reading;
    possible ??= reading;
  }
  return possible;
}

const TRUNK_IN_BRACKETS = /\( ?0 ?\)/;

/** The digits in the ways that people mean them, the likeliest first. */
function waysToDial(written: string): string[] {
  const plain = toDigits(written);
  if (plain.startsWith('+0') && !plain.startsWith('+00')) return [plain.slice(1)];
  const ways = [plain.replace(/^\+00/, '+')];
  // "+34 (0)91…": a trunk prefix that falls away, in countries that have none too.
  if (/^\+|^00/.test(plain) && TRUNK_IN_BRACKETS.test(written)) {
    ways.push(toDigits(written.replace(TRUNK_IN_BRACKETS, '')));
  }
  return ways.flatMap((way) => (way.startsWith('00') ? [way, `+${way.slice(2)}`] : [way]));
}

function toDigits(written: string): string {
  return (written.includes('+') ? '+' : '') + written.replace(/\D/g, '');
}

function read(digits: string, country: string | undefined): PhoneReading | undefined {
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  if (!home && !digits.startsWith('+')) return undefined;
  const phone = parsePhoneNumberFromString(digits, { extract: false, ...(home && { defaultCountry: home }) });
  if (!phone) return undefined;
  const moved = movedNumber(phone.countryCallingCode, phone.nationalNumber);
  if (moved) return { ...moved, international: digits.startsWith('+') };
  const known: CountryCode | undefined = phone.country ?? (digits.startsWith('+') ? undefined : home);
  const exceptional = known ?? phone.getPossibleCountries()[0];
  const exception = exceptionalKind(exceptional, phone.nationalNumber);
  const owner = exception ? exceptional : known;
  const valid = phone.isValid() || (exception !== undefined && phone.isPossible());
  if (!valid && !phone.isPossible()) return undefined;
  const bare = digits.replace('+', '');
  return {
    e164: phone.number,
    ...(owner && { country: owner }),
    kind: exception ?? kindOfType(phone.getType()),
    valid,
    international: isInternational(digits, phone.countryCallingCode, phone.nationalNumber),
    trunkMissing: bare === phone.nationalNumber && phone.formatNational().replace(/\D/g, '') !== bare,
    national: phone.nationalNumber,
  };
}

/** With "+", or with the prefix for calls abroad: more digits than a country code needs, and the code among them. */
function isInternational(digits: string, callingCode: string, national: string): boolean {
  return digits.startsWith('+') || (digits.startsWith('0') && digits.endsWith(callingCode + national));
}

/** Numbering plans that have changed while old numbers are still printed. Source: the regulators CRC and IFT. */
const MOVED: Record<string, { country: string; old: RegExp; now: string }> = {
  // Colombia, 2021: area code 1 became 601 and so on.
  '57': { country: 'CO', old: /^\(?([1-8])([2-9]\d{6})$/, now: '60$1$2' },
  // Mexico, 2019: the prefixes 01, 044, 045 and the 1 behind +52 fell away.
  '52': { country: 'MX', old: /^(?:1|01|044|045)(\d{10})$/, now: '$1' },
};

function movedNumber(callingCode: string, national: string): Omit<PhoneReading, 'international'> | undefined {
  const move = MOVED[callingCode];
  if (!move?.old.test(national)) return undefined;
  const now = national.replace(move.old, move.now);
  const phone = parsePhoneNumberFromString(`+${callingCode}${now}`);
  if (!phone?.isValid()) return undefined;
  const kind = kindOfType(phone.getType());
  return { e164: phone.number, country: move.country, kind, valid: true, trunkMissing: false, national: now };
}
