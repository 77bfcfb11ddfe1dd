import { LABEL_REACH, labelBefore } from './phone-label';
import type { PlacedPhone } from './phone-numbers';
import { type PhoneReading, readPhone } from './phone-reading';

const KEYPAD = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const FIRST_KEY_WITH_LETTERS = 2;

/** Letters as the keys of a phone: FLAGS is 35247. */
export function lettersToDigits(text: string): string {
  return text.toUpperCase().replace(/[A-Z]/g, (letter) => {
    const key = KEYPAD.findIndex((letters) => letters.includes(letter));
    return String(key + FIRST_KEY_WITH_LETTERS);
  });
}

const VANITY =
  /(?<![\p{L}\p{N}$£€-])(\+?\d{1,2}[-. ]?)?\(?\d{3,4}\)?[-. ](?=[-A-Z\d. ]{0,8}[A-Z]{3})[A-Z\d][-A-Z\d. ]{3,16}/gu;
/** More on one page are codes of articles. */
const MAX_TRIED = 1_000;
/** The service prefixes that are sold with words behind them. */
const SOLD_WITH_WORDS: readonly string[] = ['free', 'shared-cost', 'premium'];

/** "1-800-SIX-FLAGS": upper-case words behind the prefix of a service number. */
export function vanityNumbers(text: string, country: string | undefined): PlacedPhone[] {
  if (!/\d\)?[-. ][-A-Z\d. ]{0,8}[A-Z]{3}/.test(text)) return [];
  return [...text.matchAll(VANITY)].slice(0, MAX_TRIED).flatMap((match) => {
    const written = match[0];
    for (const end of endsOfWords(written)) {
      const reading = readLetters(written.slice(0, end), country);
      if (reading) return [toPhone(text, { start: match.index, end: match.index + end }, reading)];
    }
    return [];
  });
}

/** Where the written number may end, the shortest first: words go on behind it ("1-800-FLOWERS NOW"). */
function endsOfWords(written: string): number[] {
  return [...written.matchAll(/[A-Z\d](?![A-Z\d])/g)].map((match) => match.index + 1);
}

/** A word may be longer than the number: what is dialled too much is ignored. */
function readLetters(written: string, country: string | undefined): PhoneReading | undefined {
  if (!/[A-Z]{3}/.test(written)) return undefined;
  const digits = lettersToDigits(written).replace(/[^\d+]/g, '');
  const spare = /[A-Z]+$/.exec(written)?.[0].length ?? 0;
  for (let cut = 0; cut < Math.max(1, spare - 1); cut += 1) {
    const reading = readPhone(digits.slice(0, digits.length - cut), country);
    if (reading?.valid && SOLD_WITH_WORDS.includes(reading.kind)) return reading;
  }
  return undefined;
}

function toPhone(text: string, { start, end }: { start: number; end: number }, reading: PhoneReading): PlacedPhone {
  const { labelled } = labelBefore(text.slice(Math.max(0, start - LABEL_REACH), start));
  return {
    start,
    end: end + inDigits(text, end, reading),
    e164: reading.e164,
    ...(reading.country && { country: reading.country }),
    kind: reading.kind,
    confidence: 1,
    labelled,
    placeholder: false,
  };
}

/** The length of the same number in digits behind the words: " (749-3524)". */
function inDigits(text: string, end: number, reading: PhoneReading): number {
  const bracket = /^ ?\(([-\d. ]+)\)/.exec(text.slice(end, end + LABEL_REACH));
  const digits = bracket?.[1]?.replace(/\D/g, '');
  return bracket && digits && reading.national.endsWith(digits.slice(-reading.national.length)) ? bracket[0].length : 0;
}
