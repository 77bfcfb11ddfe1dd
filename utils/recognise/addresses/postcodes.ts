/** Places are relative to the text given; the town beside the code belongs to it. */
export type Postcode = { postcode: string; start: number; end: number };

/** The first postcode in a text in which one can be expected, right after a street. */
export function findPostcode(text: string): Postcode | undefined {
  const found = POSTCODE.exec(text);
  const postcode = Object.values(found?.groups ?? {}).find((group) => group !== undefined);
  if (!found || postcode === undefined) return undefined;
  return { postcode, start: found.index, end: found.index + found[0].length };
}

const TOWN = "\\p{Lu}[\\p{L}.'’]+(?:[ -](?:\\p{Lu}[\\p{L}.'’]*|d[aeiou]s?|del|la|am|an der|sur|sous|les|y)){0,4}";
const STATE_OF_US =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';

const SAID =
  'C\\.? ?P\\.?|CEP|CAP|PLZ|[Cc](?:ó|o)digo [Pp]ostal|[Cc]ode postal|(?:Zip|ZIP|PIN|Pin)(?: [Cc]ode)?|Postcode';

/** Most telling first. Mere digits need a town after them, or a word before that says what they are. */
const SHAPES: Record<string, string> = {
  GB: '(?<gb>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})',
  CA: '(?<ca>[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)',
  IE: '(?<ie>[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dAC-FHKNPRTV-Y]{4})',
  US: `(?:${STATE_OF_US})\\.?,? +(?<us>\\d{5}(?:-\\d{4})?)`,
  AU: '(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? +(?<au>\\d{4})',
  PT: `(?<pt>\\d{4}-\\d{3})(?: +${TOWN})?`,
  BR: '(?:CEP:? *)?(?<br>\\d{5}-\\d{3}|\\d{2}\\.\\d{3}-\\d{3})',
  AR: '(?<ar>[A-HJ-NP-Z]\\d{4}[A-Z]{3})',
  NL: `(?<nl>\\d{4} ?[A-Z]{2})(?: +${TOWN})`,
  named: `(?:${SAID}):? *(?<named>\\d{4,8})(?:,? +${TOWN})?`,
  // Germany, Spain, France, Italy and Mexico write five digits, Austria, Switzerland, Belgium and Argentina four.
  before: `(?:(?:DE?|ES?|FR?|IT?|AT?|CH|BE?|L)-)?(?<before>\\d{5}|[1-9]\\d{3})(?:,? | - | – )${TOWN}`,
  after: '\\p{Lu}\\p{L}+,? +(?<after>\\d{5}|\\d{6,7}|\\d{3} \\d{3})',
};

const POSTCODE = new RegExp(`(?<![\\p{L}\\d])(?:${Object.values(SHAPES).join('|')})(?![\\p{L}\\d]|-\\d)`, 'u');
