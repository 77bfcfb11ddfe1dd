import { isSupportedCountry } from 'libphonenumber-js/max';
import { type CompanyId, findCompanyIds } from '../company/company-ids';
import { readPhone } from '../phones/phone-reading';
import { countriesOfCurrencies } from './country-currency';
import { countryOfHost } from './country-domain';
import { countryCodeOf } from './country-names';

export interface CountrySignals {
  /** Host names of the site itself. */
  hosts: readonly string[];
  /** `html[lang]` and the hreflang values. */
  languageTags: readonly string[];
  /** Phone numbers that are written with their country code. */
  internationalPhones: readonly string[];
  /** The readable text of the pages. */
  text: string;
  /** Codes or names, from postal addresses. */
  addressCountries: readonly string[];
  /** ISO 4217, from structured data. */
  currencies?: readonly string[];
}

export type CountrySignalKind = 'phone' | 'domain' | 'address' | 'company-id' | 'currency' | 'language-region';

export interface CountrySignal {
  kind: CountrySignalKind;
  value: string;
  code: string;
}

export interface CountryEvidence {
  /** Two signals of different kinds agree, and no other country has as many. Legal hints use this and nothing weaker. */
  code?: string;
  /** The country to read national phone numbers with; by `language` it is the main country of the language alone. */
  likely?: { code: string; by: 'evidence' | 'signal' | 'language' };
  signals: CountrySignal[];
}

/** Catalogue §2.11. */
const ENOUGH_KINDS = 2;

export function countryEvidence(input: CountrySignals): CountryEvidence {
  const signals = signalsOf(input);
  const { code } = countryFromSignals(signals);
  if (code !== null) return { code, likely: { code, by: 'evidence' }, signals };
  const [first] = ranking(signals);
  if (first) return { likely: { code: first.code, by: 'signal' }, signals };
  const main = mainCountry(input.languageTags);
  return main === undefined ? { signals } : { likely: { code: main, by: 'language' }, signals };
}

type Signal = Omit<CountrySignal, 'kind'> & { kind: string };

/** The country that the signals of several pages give together, each signal kept once. */
export function countryFromSignals(signals: readonly Signal[]): { code: string | null; signals: Signal[] } {
  const once = new Map(signals.map((signal) => [`${signal.kind} ${signal.code} ${signal.value}`, signal]));
  const [first, second] = ranking([...once.values()]);
  const agreed =
    first !== undefined && first.kinds.size >= ENOUGH_KINDS && first.kinds.size > (second?.kinds.size ?? 0);
  return { code: agreed ? first.code : null, signals: [...once.values()] };
}

function signalsOf(input: CountrySignals): CountrySignal[] {
  const certain: CountrySignal[] = [
    ...distinct('phone', input.internationalPhones, (phone) => readPhone(phone)?.country),
    ...distinct('address', input.addressCountries, countryCodeOf),
    ...findCompanyIds(input.text).flatMap(companySignal),
    ...countriesOfCurrencies(input.text, input.currencies ?? []).map(
      (currency): CountrySignal => ({ kind: 'currency', ...currency }),
    ),
    ...distinct('language-region', input.languageTags, regionOf),
  ];
  const domains = distinct('domain', input.hosts, (host) => countryOfHost(host)?.code).filter(
    ({ value, code }) => countryOfHost(value)?.decisive || certain.some((signal) => signal.code === code),
  );
  return [...domains, ...certain];
}

function companySignal({ text, country }: CompanyId): CountrySignal[] {
  return country ? [{ kind: 'company-id', value: text, code: country }] : [];
}

/** One signal for each country, with the first value that speaks for it. */
function distinct(
  kind: CountrySignalKind,
  values: readonly string[],
  codeOf: (value: string) => string | undefined,
): CountrySignal[] {
  const signals = new Map<string, CountrySignal>();
  for (const value of values) {
    const code = codeOf(value);
    if (code !== undefined && !signals.has(code)) signals.set(code, { kind, value, code });
  }
  return [...signals.values()];
}

function regionOf(tag: string): string | undefined {
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag.trim())?.[1]?.toUpperCase();
  return region !== undefined && isSupportedCountry(region) ? region : undefined;
}

/** How much one signal alone is to be believed, most first: templates come with a language region of their own. */
const STRENGTH: readonly string[] = [
  'phone',
  'domain',
  'address',
  'company-id',
  'currency',
  'language-region',
] satisfies CountrySignalKind[];

interface Ranked {
  code: string;
  kinds: Set<string>;
}

/** The countries with the most kinds of signals first, then those with the strongest one. */
function ranking(signals: readonly Signal[]): Ranked[] {
  const countries = new Map<string, Set<string>>();
  for (const { code, kind } of signals) countries.set(code, (countries.get(code) ?? new Set()).add(kind));
  return [...countries]
    .map(([code, kinds]) => ({ code, kinds }))
    .sort((a, b) => b.kinds.size - a.kinds.size || strongest(a) - strongest(b));
}

function strongest({ kinds }: Ranked): number {
  return Math.min(...[...kinds].map((kind) => STRENGTH.indexOf(kind)));
}

/** Where most people live who speak the language and buy on its sites. */
const MAIN_COUNTRIES: Record<string, string> = { de: 'DE', en: 'US', es: 'ES', fr: 'FR', it: 'IT', pt: 'PT' };

function mainCountry(tags: readonly string[]): string | undefined {
  const language = tags[0]?.slice(0, 2).toLowerCase();
  return language === undefined ? undefined : MAIN_COUNTRIES[language];
}
