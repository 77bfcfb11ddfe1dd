import type { NumberType } from 'libphonenumber-js/max';

export type PhoneKind =
  | 'fixed'
  | 'mobile'
  | 'fixed-or-mobile'
  | 'free'
  | 'premium'
  | 'shared-cost'
  | 'short'
  | 'fax'
  | 'whatsapp'
  | 'unknown';

/** What the caller pays for, where the numbering plan of the library has no entry or calls it by another name. */
const EXCEPTIONS: Record<string, readonly [RegExp, PhoneKind][]> = {
  AR: [[/^810/, 'shared-cost']],
  ES: [[/^90[57]/, 'premium']],
  GB: [
    [/^8[47]/, 'shared-cost'],
    [/^1632960/, 'fixed'],
    [/^7700900/, 'mobile'],
  ],
  FR: [[/^63998/, 'mobile']],
  IT: [
    [/^(?:199|178)/, 'shared-cost'],
    [/^89[25]/, 'premium'],
  ],
  PT: [[/^70[78]/, 'shared-cost']],
  US: [[/^9(?:00|76)/, 'premium']],
};

/** The kind by these exceptions; they hold for numbers that the library does not know as valid, too. */
export function exceptionalKind(country: string | undefined, national: string): PhoneKind | undefined {
  return EXCEPTIONS[country ?? '']?.find(([prefix]) => prefix.test(national))?.[1];
}

const KINDS: Partial<Record<NonNullable<NumberType>, PhoneKind>> = {
  FIXED_LINE: 'fixed',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  TOLL_FREE: 'free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared-cost',
  // Both cost what a call to a fixed line costs.
  VOIP: 'fixed',
  UAN: 'fixed',
};

export function kindOfType(type: NumberType): PhoneKind {
  return (type && KINDS[type]) ?? 'unknown';
}
