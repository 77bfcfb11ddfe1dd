import { fold } from './fold';

/** The first day after "until", "hasta" or "bis" that a text names in full, as 2026-03-31; undefined without a year. */
export function endDate(text: string): string | undefined {
  const found = DATE.exec(fold(text));
  if (!found) return undefined;
  const [, day, word, number, year, monthFirst, dayAfter, yearAfter] = found;
  const name = word ?? monthFirst;
  const month = name ? MONTHS.findIndex((prefix) => prefix.test(name)) + 1 : Number(number);
  const date = Number(day ?? dayAfter);
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year ?? yearAfter}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const MONTHS = [
  /^(?:ja|en|ge)/,
  /^f/,
  /^mar|^mrz/,
  /^a[pbv]/,
  /^ma[yig]/,
  /^(?:jui?n|gi)/,
  /^(?:jui?l|lu)/,
  /^a[ugo]/,
  /^s/,
  /^o/,
  /^n/,
  /^d/,
];

const UNTIL =
  "until|till|ends?(?: on)?|through|hasta(?: el)?(?: dia)?|bis(?: zum| einschliesslich)?|jusqu'au|ate(?: (?:ao? )?dia| a)?|fino al|entro il";
const WEEKDAY = '(?:[a-z]{4,10}day,? |[a-z]{6,10}(?:tag|og|di)?,? )?';
const YEAR = '(20\\d\\d)';
const MONTH = '([a-z]{3,10})\\.?';

/** "31 March 2024", "31 de marzo de 2024", "31.03.2024", "March 31, 2024". */
const DATE = new RegExp(
  `(?<![a-z])(?:${UNTIL}) ${WEEKDAY}(?:(\\d{1,2})(?:st|nd|rd|th|er|[.º°])?(?: (?:de |of )?${MONTH},? (?:de |del )?| ?[./-] ?(\\d{1,2}) ?[./-] ?)${YEAR}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR})`,
);
