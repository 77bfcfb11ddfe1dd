import { byLanguage } from '../language-data';
import type { AutofillToken } from './autofill-tokens';

/** The purposes that are told by words; the others follow from the type of the field and its neighbours. */
export type WordedToken = Exclude<
  AutofillToken,
  'new-password' | 'current-password' | 'street-address' | 'country-name' | 'cc-type'
>;

/** How one language labels its fields, as patterns over folded text (lower case, no accents). */
export interface FieldWords {
  /** Words in a label that do not change what is asked for. */
  filler: string;
  /** Between two things that are asked for at once. */
  joiner: string;
  /** All that the label says, fillers apart: words that mean something else in company ("name", "city"). */
  whole: Partial<Record<WordedToken, string>>;
  /** Enough, wherever it stands in a short label. */
  within: Partial<Record<WordedToken, string>>;
  /** What these ask for has no token, whatever other words stand beside them. */
  never: string;
  /** The same thing once more: "confirm your e-mail". */
  again: string;
  /** A password that is being chosen … */
  newPassword: string;
  /** … and the one that is known. */
  knownPassword: string;
}

export const FIELD_WORDS: readonly FieldWords[] = byLanguage(
  import.meta.glob<FieldWords>('../languages/*/fields.ts', { eager: true, import: 'fieldWords' }),
).map(([, words]) => words);
