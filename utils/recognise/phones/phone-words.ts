/**
 * The words of one language around a phone number: sources of regular expressions, run on folded text, each standing
 * as a word of its own. A language is added by its file `languages/<language>/phone.ts`.
 */
export interface PhoneWords {
  /** What stands before a number that is called. */
  phone: string;
  fax: string;
  /** What may stand between a label and its number: "call us *at*", "Telefon *Nr.*". */
  filler: string;
  /** What joins two numbers that share a label. */
  joiner: string;
  extension: string;
  /** Names of registers, taxes and codes: what follows them is never a phone number. */
  registration: string;
  /** What is numbered too, but in whose company a phone number may stand: "to order: 0800 …". */
  reference: string;
}

const languages = Object.values(
  import.meta.glob<PhoneWords>('../languages/*/phone.ts', { eager: true, import: 'phoneWords' }),
);

/** The words of all languages together: pages mix them, and `html[lang]` is too often wrong. */
export function inAllLanguages(kind: keyof PhoneWords): string {
  return languages.map((words) => words[kind]).join('|');
}
