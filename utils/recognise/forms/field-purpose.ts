import { fold } from '../fold';
import { wordsOfName } from '../name-words';
import { type AutofillToken, tokenOf } from './autofill-tokens';
import { FIELD_WORDS } from './field-words';
import type { FormKind } from './form-kind';
import { cleanLabel, isNeverPersonal, purposeOfText } from './purpose-of-text';

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
  if (field.type === 'password') return passwordPurpose(field);
  if (field.formKind === 'login' && isIdentifier(field)) return 'username';
  if (NEVER_PERSONAL.has(field.type)) return null;
  const token = wordedPurpose(field) ?? typedPurpose(field);
  return token && fitToControl(token, field);
}

const NEVER_PERSONAL = new Set('search checkbox file range color time week datetime-local'.split(' '));

function passwordPurpose(field: FieldDescription): AutofillToken | null {
  if (isNeverPersonal(field.label)) return null;
  const worded = wordedPurpose(field);
  if (worded === 'cc-csc' || worded === 'cc-number' || worded === 'one-time-code') return worded;
  const texts = textsOf(field);
  if (texts.some((text) => KNOWN_PASSWORD.test(text))) return 'current-password';
  if (texts.some((text) => NEW_PASSWORD.test(text) || AGAIN.test(text))) return 'new-password';
  if (field.formKind === 'login') return 'current-password';
  const own = tokenOf(field.autocomplete);
  return own === 'current-password' ? own : 'new-password';
}

/** Who signs in is recognised by whatever the company asks for: e-mail, customer number, telephone. */
function isIdentifier(field: FieldDescription): boolean {
  if (field.tag !== 'input' || !/^(?:text|email|tel|search)$/.test(field.type)) return false;
  return !isNeverPersonal(field.label || field.placeholder) && wordedPurpose(field) !== 'one-time-code';
}

/** What the visitor reads comes first; the names in the markup fill in and make it narrower. */
function wordedPurpose(field: FieldDescription): AutofillToken | null {
  const { label, placeholder } = field;
  if (isNeverPersonal(label || placeholder)) return null;
  const own = ownToken(field);
  const named = [...wordsOfName(field.name), ...wordsOfName(field.id)].map(purposeOfText);
  const seen = purposeOfText(label) ?? purposeOfText(placeholder);
  const token = seen ?? own ?? named.find((each) => each !== null) ?? null;
  if (token === null || named.includes('one-time-code')) return token && 'one-time-code';
  if (token === 'address-level1' && named.includes('country')) return 'country';
  return [own, ...named].find((each) => each?.startsWith(`${token}-`)) ?? token;
}

/** A password's token on another field is there to keep the browser from filling it in. */
function ownToken({ type, autocomplete }: FieldDescription): AutofillToken | null {
  const own = tokenOf(autocomplete);
  return type !== 'password' && own?.endsWith('-password') ? null : own;
}

/** Whether a password is being chosen, and not asked for. */
export function choosesPassword({ type, label, placeholder = '' }: PasswordOutline): boolean {
  return type === 'password' && [label, placeholder].some((text) => NEW_PASSWORD.test(cleanLabel(text)));
}

type PasswordOutline = Pick<FieldDescription, 'type' | 'label'> & { placeholder?: string };

function textsOf({ label, placeholder, name, id }: Pick<FieldDescription, 'label' | 'placeholder' | 'name' | 'id'>) {
  return [cleanLabel(label), cleanLabel(placeholder), ...wordsOfName(name), ...wordsOfName(id)];
}

/** Whether the field asks for what was already asked for, as its words say. */
export function asksAgain(field: Pick<FieldDescription, 'label' | 'placeholder' | 'name' | 'id'>): boolean {
  return textsOf(field).some((text) => AGAIN.test(text));
}

function typedPurpose({ type, label, placeholder }: FieldDescription): AutofillToken | null {
  if (fold(label || placeholder).length > 0 && isNeverPersonal(label || placeholder)) return null;
  return type === 'email' || type === 'tel' || type === 'url' ? type : null;
}

/** Choices are made of some things only, and one line holds only part of an address. */
function fitToControl(token: AutofillToken, { tag, type, autocomplete }: FieldDescription): AutofillToken | null {
  const chosen = tag === 'select' || type === 'radio';
  if (chosen && !CHOSEN.has(token)) return null;
  if (!chosen && token === 'honorific-prefix') return null;
  if (tag === 'textarea') return token === 'address-line1' || token === 'street-address' ? 'street-address' : null;
  if (token === 'country' && !chosen && tokenOf(autocomplete) !== 'country') return 'country-name';
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

const sayAny = (pick: (words: (typeof FIELD_WORDS)[number]) => string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${FIELD_WORDS.map(pick).join('|')})(?![a-z0-9])`);

const AGAIN = sayAny(({ again }) => again);
const NEW_PASSWORD = sayAny(({ newPassword }) => newPassword);
const KNOWN_PASSWORD = sayAny(({ knownPassword }) => knownPassword);
