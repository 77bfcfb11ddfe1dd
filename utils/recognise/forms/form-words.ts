import { byLanguage } from '../language-data';

/** How one language speaks on and around forms, as patterns over folded text. */
export interface FormWords {
  login: string;
  register: string;
  search: string;
  checkout: string;
  newsletter: string;
  callback: string;
  quote: string;
  booking: string;
  claim: string;
  job: string;
  curriculum: string;
  comment: string;
  review: string;
  /** Fields of whoever stays or dines somewhere. */
  stay: string;
  /** Labels of the choice of what a message is about. */
  subject: string;
  /** "I accept": how a consent begins. */
  accept: string;
  /** What is accepted: terms, conditions. Privacy is a topic of its own. */
  terms: string;
  /** Advertising that a box asks leave for, without third parties, which consent texts also deny. */
  advertising: string;
  /** Every field has to be filled in. */
  allRequired: string;
  /** "Step 1 of 3", the number of steps in a group. */
  steps: string;
  /** A sum or a riddle for people. */
  captchaQuestion: string;
  /** "Leave this field empty": a trap for programs. */
  leaveEmpty: string;
  day: string;
  month: string;
  year: string;
}

const BY_LANGUAGE = byLanguage(
  import.meta.glob<FormWords>('../languages/*/forms.ts', { eager: true, import: 'formWords' }),
).map(([, words]) => words);

const compiled = new Map<keyof FormWords, RegExp>();

/** What one of the languages says, as whole words in folded text. */
export function anyOf(what: keyof FormWords): RegExp {
  const known = compiled.get(what);
  if (known) return known;
  const pattern = new RegExp(`(?<![a-z0-9])(?:${BY_LANGUAGE.map((words) => words[what]).join('|')})(?![a-z0-9])`);
  compiled.set(what, pattern);
  return pattern;
}
