import { LANGUAGES, type Language } from './languages';

/** Words that hardly a paragraph of the language does without, and that the five others do not have. */
const FUNCTION_WORDS: Record<Language, readonly string[]> = {
  en: ['the', 'and', 'you', 'your', 'with', 'our', 'this', 'that', 'are', 'from', 'have'],
  es: ['los', 'las', 'una', 'para', 'del', 'con', 'nuestros', 'por', 'usted', 'más', 'y', 'está'],
  de: ['und', 'der', 'die', 'das', 'nicht', 'mit', 'für', 'wir', 'ist', 'sie', 'auf', 'eine'],
  fr: ['les', 'des', 'vous', 'nous', 'pour', 'votre', 'avec', 'est', 'une', 'dans', 'sur', 'notre'],
  pt: ['os', 'uma', 'para', 'com', 'não', 'você', 'nossa', 'mais', 'dos', 'das', 'em', 'são'],
  it: ['il', 'che', 'per', 'della', 'con', 'sono', 'gli', 'nostri', 'più', 'di', 'è', 'una'],
};

/** Enough of a text to tell by, and how clearly one language must lead. Our judgement. */
const LEAST_HITS = 8;
const LEAST_LEAD = 1.5;
const SAMPLE_LENGTH = 20_000;

/** The language that the text speaks; null where it is too short or mixed. */
export function spokenLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => {
    const own = new Set(FUNCTION_WORDS[language]);
    return { language, hits: words.filter((word) => own.has(word)).length };
  }).sort((a, b) => b.hits - a.hits);
  const [first, second] = counts;
  if (!first || first.hits < LEAST_HITS) return null;
  return first.hits >= LEAST_LEAD * (second?.hits ?? 0) ? first.language : null;
}
