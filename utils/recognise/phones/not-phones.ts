/** What is written in digits and is no phone number, by its form alone. Each must not continue in either direction. */
const YEAR = '(?:19|20)\\d\\d';
const DAY_OR_MONTH = '(?:0?[1-9]|[12]\\d|3[01])';
const HOUR = '(?:[01]?\\d|2[0-4])';
const CLOCK = `${HOUR}(?:[:.h][0-5]\\d)?`;
const ALONE = '(?<!\\d|\\d[-./])';
const ENDS = '(?![-./]?\\d)';

const LETTERED: readonly string[] = [
  // UUID
  '\\b[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\\b',
  // IBAN
  '\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\\b',
  // Switzerland's company number
  '\\bCHE-\\d{3}\\.\\d{3}\\.\\d{3}\\b',
];

const FORMS: readonly string[] = [
  // 2024-05-31, with a time or without
  `${ALONE}${YEAR}([-/.])${DAY_OR_MONTH}\\1${DAY_OR_MONTH}${ENDS}(?:[T ]+\\d{1,2}:\\d\\d)?`,
  // 31.05.2024; it may be glued behind another number, so nothing is asked of what stands before
  `(?<!\\d[-./])(?:0[1-9]|[12]\\d|3[01])([-./])(?:0[1-9]|[12]\\d|3[01])\\2${YEAR}(?![-./]?\\d)`,
  `${ALONE}${DAY_OR_MONTH}([-./])${DAY_OR_MONTH}\\3(?:${YEAR}|\\d\\d)${ENDS}`,
  // 03.06-07.06.2015
  `${ALONE}${DAY_OR_MONTH}\\.${DAY_OR_MONTH}\\.? ?- ?${DAY_OR_MONTH}\\.${DAY_OR_MONTH}\\.(?:${YEAR}|(?!\\d))`,
  // 03/2015, and 2015-2016 unless the digits of a phone number stand before
  `${ALONE}(?:0?[1-9]|1[0-2])/${YEAR}${ENDS}`,
  `(?<![\\d)] ?[-./]?)${YEAR} ?[-/] ?(?:${YEAR}|\\d\\d)(?![-./]?\\d)`,
  // 09:30, 9.30 - 17.00 h, 9-13 16-20
  `${ALONE}\\d{1,2}:\\d\\d(?::\\d\\d)?(?!\\d)`,
  `(?<!\\d|\\d[-./ ])${HOUR}[.h][0-5]\\d ?(?:h|Uhr)? ?- ?${HOUR}[.h][0-5]\\d(?!\\d| ?[-./]\\d)`,
  `(?<!\\d|\\d[-./])${CLOCK} ?- ?${CLOCK}(?:[ ,/&+]{1,3}${CLOCK} ?- ?${CLOCK})+${ENDS}`,
  `(?<!\\d|\\d[-./])[6-9] ?- ?(?:1[0-9]|2[0-4])(?!\\d|[-./ ]\\d)`,
  `${ALONE}24 ?/ ?7(?!\\d)`,
  // Tax numbers with a form of their own: Brazil (CNPJ, CPF), Chile, Argentina, Colombia
  `${ALONE}\\d\\d\\.\\d{3}\\.\\d{3}/\\d{4}-\\d\\d${ENDS}`,
  `${ALONE}\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d?${ENDS}`,
  `${ALONE}\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]${ENDS}`,
  `${ALONE}(?:20|2[347]|3[034])-\\d{8}-\\d${ENDS}`,
  // SIRET, ISBN, a payment card, coordinates
  `(?<!\\d[-./ ]?)\\d{3} \\d{3} \\d{3} \\d{5}(?![-./ ]?\\d)`,
  `${ALONE}97[89](?:[ -]\\d{1,7}){3}[ -]\\d${ENDS}`,
  `(?<!\\d[-./ ]?)\\d{4}(?:[ -]\\d{4}){3}(?![-./ ]?\\d)`,
  '(?<!\\d)[1-8]?\\d\\.\\d{4,}[°,; ]{1,3}-?1?\\d{1,2}\\.\\d{4,}',
];
// Looking for the first digit alone lets the engine pass over prose quickly.
const NOT_PHONES = new RegExp(`${LETTERED.join('|')}|(?=\\d)(?:${FORMS.join('|')})`, 'g');

/** No letter, digit or separator: a run of digits ends at it. */
const BLANK = '\u2400';

/** The text with dates, times, tax and account numbers … blotted out, every other character in its place. */
export function blankNotPhones(text: string): string {
  return text.replace(NOT_PHONES, (found) => BLANK.repeat(found.length));
}

/** The text with these spans, in their order, blotted out. */
export function blankSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = 0;
  const pieces = spans.map(({ start, end }) => {
    const piece = text.slice(rest, start) + BLANK.repeat(end - start);
    rest = end;
    return piece;
  });
  return pieces.join('') + text.slice(rest);
}
