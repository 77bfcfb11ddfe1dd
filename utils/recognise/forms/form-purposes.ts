import { withDateParts } from '../date-parts';
import type { AutofillToken } from './autofill-tokens';
import { asksAgain, type FieldDescription, purposeOf } from './field-purpose';

/** The purposes of the fields of one form, each read in the light of the others. */
export function purposesOf(fields: readonly FieldDescription[]): (AutofillToken | null)[] {
  const purposes = withDateParts(fields, withChosenPassword(fields, fields.map(purposeOf)));
  const paid = purposes.some((purpose) => purpose === 'cc-number' || purpose?.startsWith('cc-exp'));
  return purposes.map((purpose, at) => {
    if (purpose === 'name') return partOfName(purposes);
    return purpose === 'cc-csc' && !paid && !namesCardCode(fields[at]) ? null : purpose;
  });
}

/** Two passwords, the second to confirm the first: nobody confirms the one that is known. */
function withChosenPassword(fields: readonly FieldDescription[], purposes: readonly (AutofillToken | null)[]) {
  const [first, second, third] = fields.flatMap(({ type }, at) => (type === 'password' ? [at] : []));
  const confirming = second === undefined || third !== undefined ? undefined : fields[second];
  if (!confirming || !asksAgain(confirming)) return purposes;
  return purposes.map((purpose, at) => (at === first && purpose === 'current-password' ? 'new-password' : purpose));
}

/** "Name", "Nombre" and "Nom" mean all of it, or the part that the other field does not ask for. */
function partOfName(purposes: readonly (AutofillToken | null)[]): AutofillToken {
  const first = purposes.includes('given-name');
  const last = purposes.includes('family-name');
  if (first === last) return 'name';
  return first ? 'family-name' : 'given-name';
}

/** A "security code" without a card may be any code that was sent to the visitor. */
function namesCardCode(field: FieldDescription | undefined): boolean {
  return (
    field !== undefined && /cvc|cvv|csc|card/i.test(`${field.name} ${field.id} ${field.label} ${field.placeholder}`)
  );
}
