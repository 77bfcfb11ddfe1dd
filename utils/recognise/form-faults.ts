import { fold } from './fold';
import { byLanguage } from './language-data';
import { wordPattern } from './topics';

/** Words that a form should not have: questions that pry, and buttons that do not say what they do. */
export type FormFault = 'intrusive' | 'submitVague';

export function hasFormFault(text: string, fault: FormFault): boolean {
  return PATTERNS[fault].test(fold(text));
}

const WORDS = byLanguage(
  import.meta.glob<Record<FormFault, string>>('./languages/*/form-faults.ts', { eager: true, import: 'formFaults' }),
);

const inAllLanguages = (fault: FormFault) => wordPattern(WORDS.map(([, words]) => words[fault]).join('|'));

const PATTERNS: Record<FormFault, RegExp> = {
  intrusive: inAllLanguages('intrusive'),
  submitVague: inAllLanguages('submitVague'),
};
