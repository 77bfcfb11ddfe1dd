import { fold } from '../fold';
import { FIELD_WORDS, type FieldWords, type WordedToken } from './field-words';

/** Longer than this, a label is a sentence that may speak of anything. */
const LONGEST_LABEL = 60;

/** What a label, a placeholder or the words of a field's name ask for; null where that is not clear. */
export function purposeOfText(label: string): WordedToken | null {
  return purposeOfClean(cleanLabel(label.replace(/\([^)]*\)/g, ' '))) ?? purposeOfClean(cleanLabel(label));
}

function purposeOfClean(text: string): WordedToken | null {
  if (text === '' || text.length > LONGEST_LABEL || NEVER.test(text)) return null;
  const whole = wholePurpose(text);
  if (whole) return whole;
  const asked = purposesOfParts(text);
  if (asked.size > 1) return null;
  const [only] = asked;
  return only ?? purposeWithin(text);
}

function purposesOfParts(text: string): Set<WordedToken> {
  const parts = text.split(JOINER).map((part) => wholePurpose(part) ?? purposeWithin(part));
  return new Set(parts.filter((part) => part !== null));
}

/** "Phone or e-mail": one box for whatever the customer likes to be answered by. */
export function asksForPhoneOrEmail(label: string): boolean {
  const asked = purposesOfParts(cleanLabel(label));
  return asked.has('tel') && asked.has('email');
}

/** Whether the text asks for something that no token stands for, whatever other words are in it. */
export function isNeverPersonal(label: string): boolean {
  return NEVER.test(cleanLabel(label));
}

export function cleanLabel(label: string): string {
  return tidy(fold(label).replace(/[*:()[\]?!.,_]+|'(?=s\b)|(?<=^|\s)-+(?=\s|$)/g, ' '));
}

/** The narrow before the wide: a card holder's name is no name, an e-mail address no address. */
const ORDER: readonly WordedToken[] = [
  'one-time-code',
  'cc-csc',
  'cc-exp-month',
  'cc-exp-year',
  'cc-exp',
  'cc-name',
  'cc-number',
  'bday-day',
  'bday-month',
  'bday-year',
  'bday',
  'username',
  'email',
  'tel-country-code',
  'tel',
  'url',
  'honorific-prefix',
  'organization-title',
  'organization',
  'given-name',
  'additional-name',
  'family-name',
  'name',
  'postal-code',
  'address-line2',
  'address-line1',
  'address-level2',
  'address-level1',
  'country',
  'sex',
];

function wholePurpose(text: string): WordedToken | null {
  const bare = tidy(text.replace(FILLER, ' '));
  // "User name" is no name, although "user" is filler elsewhere.
  return ORDER.find((token) => WHOLE.get(token)?.test(text) || WHOLE.get(token)?.test(bare)) ?? null;
}

function purposeWithin(text: string): WordedToken | null {
  return ORDER.find((token) => WITHIN.get(token)?.test(text)) ?? null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** One pattern of what all languages say; undefined where none says anything. */
function inAll(pick: (words: FieldWords) => string | undefined): string | undefined {
  return FIELD_WORDS.map(pick).filter(Boolean).join('|') || undefined;
}

function byToken(pick: (words: FieldWords, token: WordedToken) => string | undefined, wrap: (all: string) => RegExp) {
  return new Map(
    ORDER.flatMap((token) => {
      const all = inAll((words) => pick(words, token));
      return all ? [[token, wrap(all)] as const] : [];
    }),
  );
}

const asWords = (pattern = '', flags = ''): RegExp => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, flags);

const WHOLE = byToken(
  ({ whole }, token) => whole[token],
  (all) => new RegExp(`^(?:${all})$`),
);
const WITHIN = byToken(({ within }, token) => within[token], asWords);
const NEVER = asWords(inAll(({ never }) => never));
const FILLER = asWords(
  inAll(({ filler }) => filler),
  'g',
);
/** "MM/YY" is one thing. */
const JOINER = new RegExp(`\\s*(?<!(?<![a-z])(?:mm|m)\\s*)[/|&+]\\s*|\\s(?:${inAll(({ joiner }) => joiner)})\\s`);
