/** The tokens of the HTML standard that forms of companies ask for: https://html.spec.whatwg.org/#autofill-field */
export const AUTOFILL_TOKENS = [
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'organization-title',
  'organization',
  'username',
  'new-password',
  'current-password',
  'one-time-code',
  'email',
  'tel',
  'tel-country-code',
  'street-address',
  'address-line1',
  'address-line2',
  'address-level1',
  'address-level2',
  'country',
  'country-name',
  'postal-code',
  'cc-name',
  'cc-number',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-csc',
  'cc-type',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
] as const;

export type AutofillToken = (typeof AUTOFILL_TOKENS)[number];

const TOKENS: ReadonlySet<string> = new Set(AUTOFILL_TOKENS);

/** The token in an `autocomplete` attribute, behind "section-…", "shipping", "work" and the like. */
export function tokenOf(autocomplete: string): AutofillToken | null {
  const words = autocomplete.trim().toLowerCase().split(/\s+/);
  const last = words.at(-1) === 'webauthn' ? words.at(-2) : words.at(-1);
  return last !== undefined && TOKENS.has(last) ? (last as AutofillToken) : null;
}
