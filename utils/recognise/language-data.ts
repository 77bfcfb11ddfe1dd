import { LANGUAGES, type Language } from './languages';

/**
 * One kind of data of all languages, from the result of `import.meta.glob`, in the order of
 * LANGUAGES. To add a language is to add its folder and its line there.
 */
export function byLanguage<T>(modules: Record<string, T>): [Language, T][] {
  return LANGUAGES.map((language) => [language, dataOf(language, modules)]);
}

function dataOf<T>(language: Language, modules: Record<string, T>): T {
  const found = Object.entries(modules).find(([path]) => path.includes(`/${language}/`));
  if (!found) throw new Error(`utils/recognise/languages/${language} lacks a file that the other languages have.`);
  return found[1];
}
