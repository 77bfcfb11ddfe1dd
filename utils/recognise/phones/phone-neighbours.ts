import { beginsWithLabel } from './phone-label';

/** What touches a number in its text. */
export interface Neighbours {
  before: string;
  after: string;
  /** A label stands right before, or was glued to it: "Tel030 …", "Tel./Fax/030 …". */
  labelled: boolean;
}

/** Characters that decide are at most this far away. */
export const NEIGHBOURHOOD = 24;

const LATIN = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}';
const GLUED_BEFORE = new RegExp(`[${LATIN}\\d_]$|[${LATIN}\\d_)][-.]$`, 'u');
const PART_BEFORE = /[\d][,.:]$|[=@\\/#&_*%^]$|[$£€¥₹₽]\s?$/u;
const AMOUNT_BEFORE = /(?<![a-z])(?:EUR|USD|GBP|CHF|COP|MXN|CLP|ARS|BRL|PEN|Rs\.?)\s?$/i;
const GLUED_AFTER = new RegExp(`^[${LATIN}\\d_@]|^[-.'’]\\p{Ll}|^-\\p{L}|^['’]\\d`, 'u');
const NEW_WORD_AFTER = /^\p{Lu}\p{Ll}{2}/u;
const PART_AFTER = /^,\d|^:\d|^\s?[%€£°‰]|^\s?\$(?!\w)|^=/u;
const UNIT_AFTER =
  /^\s?(?:EUR|USD|GBP|CHF|COP|MXN|CLP|ARS|BRL|PEN|euros?|dollars?|k[gmwb]|m[²³23]|cm|mm|ml|gb|mb|hz)(?!\p{L})/iu;

/** Is the stretch of digits a part of something longer: a word, an address, an amount, a decimal? */
export function isPartOfMore({ before, after, labelled }: Neighbours): boolean {
  if (!labelled && (GLUED_BEFORE.test(before) || PART_BEFORE.test(before) || AMOUNT_BEFORE.test(before))) return true;
  if (PART_AFTER.test(after) || (!labelled && UNIT_AFTER.test(after))) return true;
  return GLUED_AFTER.test(after) && !NEW_WORD_AFTER.test(after) && !beginsWithLabel(after);
}
