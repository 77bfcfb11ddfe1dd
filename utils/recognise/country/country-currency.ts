/** Currencies of one country; the euro and the plain dollar sign say nothing. */
const BY_CODE: Record<string, string> = {
  ARS: 'AR',
  AUD: 'AU',
  BRL: 'BR',
  CAD: 'CA',
  CHF: 'CH',
  CLP: 'CL',
  COP: 'CO',
  CZK: 'CZ',
  DKK: 'DK',
  GBP: 'GB',
  HUF: 'HU',
  INR: 'IN',
  JPY: 'JP',
  MXN: 'MX',
  NOK: 'NO',
  NZD: 'NZ',
  PEN: 'PE',
  PLN: 'PL',
  RON: 'RO',
  SEK: 'SE',
  UYU: 'UY',
  ZAR: 'ZA',
};
const IN_TEXT: readonly [RegExp, string][] = [
  [/R\$ ?\d/, 'BRL'],
  [/£ ?\d/, 'GBP'],
  [/\bS\/\.? ?\d/, 'PEN'],
  [/₹ ?\d/, 'INR'],
  [/\d ?zł/, 'PLN'],
  [/\d ?Kč/, 'CZK'],
];
const CODE_IN_TEXT = new RegExp(
  `\\b(?:(${Object.keys(BY_CODE).join('|')}) ?\\$? ?\\d|\\d ?(${Object.keys(BY_CODE).join('|')})\\b)`,
  'g',
);

/** The countries of the currencies in which prices stand in a text, and of those that are named (ISO 4217). */
export function countriesOfCurrencies(text: string, named: readonly string[]): { code: string; value: string }[] {
  const signs = IN_TEXT.filter(([sign]) => sign.test(text)).map(([, currency]) => currency);
  const codes = [...text.matchAll(CODE_IN_TEXT)].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set([...named, ...signs, ...codes])].flatMap((value) => {
    const code = BY_CODE[value.toUpperCase()];
    return code === undefined ? [] : [{ code, value }];
  });
}
