/** The languages of the audited pages. All six are tried on every page: `html[lang]` is too often wrong. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it'] as const;

export type Language = (typeof LANGUAGES)[number];
