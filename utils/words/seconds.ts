import type { ReaderLanguage } from '../audit-format';

/** "1.2 s", several as "1.2 and 3.4 s". */
export function saySeconds(milliseconds: readonly number[], language: ReaderLanguage): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const seconds = milliseconds.map((each) => number.format(each / 1000));
  return `${new Intl.ListFormat(language).format(seconds)} s`;
}
