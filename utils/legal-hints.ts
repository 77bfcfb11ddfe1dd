import type { LegalHint, MeasuredResult, ReaderLanguage } from './audit-format';
import { LEGAL_RULES } from './legal-rules';

/** What may apply in the country to what the check found. Nothing where the country is not certain, or all is well. */
export function legalHints(result: MeasuredResult, country: string | null, language: ReaderLanguage): LegalHint[] {
  if (country === null || result.sensation === 'positive') return [];
  const keys = result.findings.map(({ key }) => key);
  return LEGAL_RULES.filter(
    ({ check, countries, findings }) =>
      check === result.check &&
      countries.includes(country) &&
      (findings === undefined || findings.some((key) => keys.includes(key))),
  ).map((rule) => ({ source: rule.source, hint: rule[language] }));
}
