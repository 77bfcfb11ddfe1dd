import { getCountries } from 'libphonenumber-js/max';
import { fold } from '../fold';
import { LANGUAGES } from '../languages';

/** What people write instead of the name in the tables of the browser. */
const ALIASES: Record<string, string> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'great britain': 'GB',
  usa: 'US',
  eeuu: 'US',
  'ee. uu.': 'US',
  holland: 'NL',
  'republica checa': 'CZ',
};

let names: ReadonlyMap<string, string> | undefined;

/** The ISO code of a country that is given by its code or by its name in one of the six languages. */
export function countryCodeOf(written: string): string | undefined {
  const country = fold(written).trim();
  names ??= readNames();
  return ALIASES[country] ?? names.get(country);
}

function readNames(): ReadonlyMap<string, string> {
  const entries = LANGUAGES.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    return getCountries().map((code): [string, string] => [fold(display.of(code) ?? code), code]);
  });
  return new Map([...entries, ...getCountries().map((code): [string, string] => [code.toLowerCase(), code])]);
}
