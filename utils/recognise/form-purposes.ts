import type { AutofillToken } from './autofill-tokens';
import { type FieldDescription, purposeOf } from './field-purpose';

/** The purposes of the fields of one form, each read in the light of the others. */
export function purposesOf(fields: readonly FieldDescription[]): (AutofillToken | null)[] {
  const purposes = fields.map(purposeOf);
  return purposes.map((purpose) => (purpose === 'name' ? partOfName(purposes) : purpose));
}

/** "Name", "Nombre" and "Nom" mean all of it, or the part that the other field does not ask for. */
function partOfName(purposes: readonly (AutofillToken | null)[]): AutofillToken {
  const first = purposes.includes('given-name');
  const last = purposes.includes('family-name');
  if (first === last) return 'name';
  return first ? 'family-name' : 'given-name';
}
