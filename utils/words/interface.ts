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
  percent(share: number): string;
  number(value: number, digits?: number): string;
  signed(value: number): string;
  date(iso: string): string;
}

export function words(language: ReaderLanguage): Words {
  return {
    language,
    say: INTERFACE[language],
    names: NAMES[language],
    percent: (share) => share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }),
    number: (value, digits = 0) =>
      value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    signed: (value) => value.toLocaleString(language, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }),
    date: (iso) => new Date(iso).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

const INTERFACE: Record<ReaderLanguage, InterfaceWords> = { en, es };
