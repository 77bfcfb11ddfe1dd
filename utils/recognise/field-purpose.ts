import { type AutofillToken, tokenOf } from './autofill-tokens';
import { FIELD_WORDS, type WordedToken } from './field-words';
import { fold } from './fold';
import type { FormKind } from './form-kind';

/** What the markup says about a field, and nothing of what is typed into it. */
export interface FieldDescription {
  tag: string;
  type: string;
  name: string;
  id: string;
  label: string;
  placeholder: string;
  autocomplete: string;
  options: readonly string[];
  hint: string;
  formKind?: FormKind;
}

/** The autofill token that fits the field; null where none does, or where it is not clear. */
export function purposeOf(field: FieldDescription): AutofillToken | null {
  if (NEVER_PERSONAL.has(field.type)) return null;
  if (field.type === 'password') return passwordPurpose(field);
  const token = wordedPurpose(field) ?? typedPurpose(field);
  if (field.formKind === 'login' && isIdentifier(token, field)) return 'username';
  return token && fitToControl(token, field);
}

const NEVER_PERSONAL = new Set(
  'search checkbox file range color time week datetime-local submit button image'.split(' '),
);

function passwordPurpose(field: FieldDescription): AutofillToken | null {
  const worded = wordedPurpose(field);
  if (worded === 'cc-csc' || worded === 'cc-number' || worded === 'one-time-code') return worded;
  const own = tokenOf(field.autocomplete);
  if (own === 'new-password' || own === 'current-password') return own;
  if (textsOf(field).some((text) => NEW_PASSWORD.test(text))) return 'new-password';
  return field.formKind === 'login' ? 'current-password' : 'new-password';
}

/** Who signs in is recognised by whatever the company asks for: e-mail, customer number, telephone. */
function isIdentifier(token: AutofillToken | null, { type, tag }: FieldDescription): boolean {
  if (tag !== 'input' || !/^(?:text|email|tel)$/.test(type)) return false;
  return token === null ? type === 'email' : /^(?:username|email|tel)$/.test(token);
}

/** What the visitor reads comes first; the names in the markup only fill in, and the page's own token decides a tie. */
function wordedPurpose(field: FieldDescription): AutofillToken | null {
  const own = tokenOf(field.autocomplete);
  const [label, placeholder, name, id] = textsOf(field) as [string, string, string, string];
  if (NEVER.test(label) || (!label && NEVER.test(placeholder))) return null;
  const seen = purposeOfText(label) ?? purposeOfText(placeholder);
  const token = seen ?? own ?? purposeOfText(name) ?? purposeOfText(id);
  return own !== null && token !== null && own.startsWith(token) ? own : token;
}

/** Label and placeholder as written, name and id cut into words. */
function textsOf({ label, placeholder, name, id }: FieldDescription): string[] {
  return [fold(label), fold(placeholder), wordsOfName(name), wordsOfName(id)].map((text) =>
    text
      .replace(/[*:()[\]?!.,_|]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** `billing_address[zipCode]` as "billing address zip code". */
function wordsOfName(name: string): string {
  const apart = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([a-z])(\d)/gi, '$1 $2');
  return fold(apart).replace(/[^a-z0-9]+/g, ' ');
}

/** Longer than this, a label is a sentence that may speak of anything. */
const LONGEST_LABEL = 60;

function purposeOfText(text: string): WordedToken | null {
  if (text === '' || text.length > LONGEST_LABEL || NEVER.test(text)) return null;
  const bare = text.replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  for (const { token, whole, within } of PATTERNS) {
    if (whole?.test(bare) || within?.test(text)) return token;
  }
  return null;
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
  'nickname',
  'name',
  'postal-code',
  'address-line2',
  'address-line1',
  'address-level2',
  'address-level1',
  'country',
  'sex',
];

const inAll = (pick: (words: (typeof FIELD_WORDS)[number]) => string | undefined): string =>
  FIELD_WORDS.map(pick).filter(Boolean).join('|');

const apart = (pattern: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`);

const PATTERNS = ORDER.map((token) => {
  const whole = inAll((words) => words.whole[token]);
  const within = inAll((words) => words.within[token]);
  return {
    token,
    whole: whole ? new RegExp(`^(?:${whole})$`) : undefined,
    within: within ? apart(within) : undefined,
  };
});

const NEVER = apart(inAll((words) => words.never));
const NEW_PASSWORD = apart(inAll((words) => `${words.newPassword}|${words.again}`));
const FILLER = new RegExp(apart(inAll((words) => words.filler)), 'g');
const AGAIN = apart(inAll((words) => words.again));

/** Whether the field asks for what was already asked for, as its words say. */
export function asksAgain({
  label,
  placeholder,
  name,
  id,
}: Pick<FieldDescription, 'label' | 'placeholder' | 'name' | 'id'>) {
  return [fold(label), fold(placeholder), wordsOfName(name), wordsOfName(id)].some((text) => AGAIN.test(text));
}

function typedPurpose({ type }: FieldDescription): AutofillToken | null {
  if (type === 'email' || type === 'tel' || type === 'url') return type;
  return null;
}

/** Choices are made of some things only, and one line holds only part of an address. */
function fitToControl(token: AutofillToken, { tag, type }: FieldDescription): AutofillToken | null {
  const chosen = tag === 'select' || type === 'radio';
  if (chosen && !CHOSEN.has(token)) return null;
  if (tag === 'textarea') return token === 'address-line1' || token === 'street-address' ? 'street-address' : null;
  if (token === 'country' && !chosen) return 'country-name';
  return token;
}

const CHOSEN: ReadonlySet<AutofillToken> = new Set([
  'honorific-prefix',
  'sex',
  'country',
  'country-name',
  'address-level1',
  'address-level2',
  'tel-country-code',
  'cc-type',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'bday-day',
  'bday-month',
  'bday-year',
]);
