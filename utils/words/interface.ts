import type { ReaderLanguage } from '../audit-format';
import { en, type InterfaceWords } from './interface-en';
import { es } from './interface-es';
import { NAMES, type Names } from './names';

/** Everything that a page says of its own accord, in one language. */
export interface Words {
  language: ReaderLanguage;
  say: InterfaceWords;
  names: Names;
  /** @param share 0 to 1. */
  percent(share: number, digits?: number): string;
  number(value: number, digits?: number): string;
  signed(value: number): string;
  date(iso: string): string;
  /** @param code two letters. */
  country(code: string): string;
}

export function words(language: ReaderLanguage): Words {
  const locale = LOCALES[language];
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    language,
    say: INTERFACE[language],
    names: NAMES[language],
    percent: (share, digits = 0) => share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: digits }),
    number: (value, digits = 0) =>
      value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    signed: (value) => value.toLocaleString(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }),
    date: (iso) => new Date(iso).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    country: (code) => regions.of(code) ?? code,
  };
}

/** Day before month, and 24 hours: dates that nobody misreads. */
const LOCALES: Record<ReaderLanguage, string> = { en: 'en-GB', es: 'es-ES' };

const INTERFACE: Record<ReaderLanguage, InterfaceWords> = { en, es };
