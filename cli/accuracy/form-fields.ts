import type { LabelledFormPage } from './corpus';
import type { MarkedField } from './in-page';
import type { Measured } from './measure';
import type { Outcome } from './outcome';

/** Which autofill token fits a field. */
export function measurePurposes({ file, fields, kinds }: LabelledFormPage, found: readonly MarkedField[]): Measured {
  const having: Outcome[] = [];
  const without: Outcome[] = [];
  for (const [index, expected] of fields.entries()) {
    const purpose = purposeAt(index, expected, found);
    const kind = kinds[index] ?? 'unknown';
    const rest = { group: 'forms', place: `${file} ${index}` };
    const text = `${expected ?? kind}: ${purpose ?? 'none'}`;
    if (expected !== null) having.push({ ...rest, text, verdict: isSame(purpose, expected) ? 'right' : 'missed' });
    else if (hasNone(kind, purpose)) without.push({ ...rest, text, verdict: purpose === null ? 'right' : 'false' });
  }
  return { 'purpose of fields that have one': having, 'purpose of fields that have none': without };
}

/** Day, month and year are one field to us, at the first of them: the others are right where that is a birthday. */
function purposeAt(index: number, expected: string | null, found: readonly MarkedField[]): string | null {
  const at = (mark: number) => found.find((field) => field.mark === String(mark));
  const field = at(index);
  if (field) return field.purpose;
  const isJoined = expected?.startsWith('bday-') && (at(index - 1) ?? at(index - 2))?.purpose?.startsWith('bday-');
  return isJoined ? expected : null;
}

/** The source has one word for a country, whether its code is chosen or its name is written. */
function isSame(purpose: string | null, expected: string): boolean {
  return purpose === expected || (purpose === 'country-name' && expected === 'country');
}

/**
 * A label is null for three reasons. The field asks for nothing that autofill knows: these are counted. It is a password
 * or "user name or e-mail": it has a token, and the source does not say which, so these are left out. Or it asks for what
 * the source has no word for, an organisation or a one-time code, and calls "unknown": a token out of those the source
 * does not know contradicts nothing, so it is left out, too; `givenToUnknown` counts them.
 */
function hasNone(kind: string, purpose: string | null): boolean {
  return kind === 'unknown' && (purpose === null || KNOWN_TO_SOURCE.has(purpose));
}

const KNOWN_TO_SOURCE = new Set(
  (
    'email username tel name given-name additional-name family-name current-password new-password street-address ' +
    'address-line1 address-line2 address-level1 address-level2 postal-code country country-name ' +
    'cc-name cc-number cc-csc cc-exp cc-exp-month cc-exp-year bday bday-day bday-month bday-year'
  ).split(' '),
);

/** Fields called "unknown", and those of them that got any token: the stricter figure, printed beside the other. */
export function givenToUnknown({ fields, kinds }: LabelledFormPage, found: readonly MarkedField[]): boolean[] {
  return fields.flatMap((expected, index) => {
    if (expected !== null || kinds[index] !== 'unknown') return [];
    return [(found.find(({ mark }) => mark === String(index))?.purpose ?? null) !== null];
  });
}
