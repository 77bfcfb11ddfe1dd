import { type FoundPhone, findPhoneNumbers } from '../../utils/recognise/phones/phone-numbers';
import type { LabelledString } from './corpus';
import type { Measured } from './measure';
import { compare } from './outcome';

/** The phone numbers of single strings, each told its country. */
export function measurePhoneStrings(strings: readonly LabelledString[]): Measured {
  return {
    'phone strings': strings.flatMap((string, index) => {
      const expected = expectedOf(string);
      if (!expected) return [];
      return compare({
        found: findPhoneNumbers(string.text, string.region ? { country: string.region } : {}),
        expected,
        matches: (found, e164) => found.e164 === e164 || (string.doubt && isAsShown(found, string)),
        place: { group: string.set, place: `phones.json ${index}` },
        text: {
          found: ({ text, e164 }) => `${text} (${e164 ?? 'no E.164'}) in "${string.text}"`,
          expected: inText(string),
        },
      });
    }),
  };
}

function inText({ text }: LabelledString): (e164: string) => string {
  return (e164) => `${e164} in "${text}"`;
}

/** The cases of libphonenumber count where its real plans know the number, or where there is none. */
function expectedOf({ expected, machine_e164 }: LabelledString): string[] | undefined {
  return expected ?? (machine_e164 ? [machine_e164] : undefined);
}

/** In doubt is the area code that is not on the page, or has changed: the digits as shown are right, too. */
function isAsShown({ text }: FoundPhone, { number_as_shown = '' }: LabelledString): boolean {
  return number_as_shown.split(' ; ').some((shown) => digits(shown) === digits(text));
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
