import type { Form } from '../../facts';
import { fold } from '../fold';
import { isExactlyTopic, matchesTopic } from '../topics';
import { type AutofillToken, tokenOf } from './autofill-tokens';
import { choosesPassword } from './field-purpose';
import { anyOf, type FormWords } from './form-words';
import { asksForPhoneOrEmail } from './purpose-of-text';

export type FormKind = Form['kind'];

export interface FormDescription {
  fields: readonly FieldOutline[];
  /** The heading or legend of the form, or the nearest heading above it. */
  heading: string;
  submit: string;
  /** Its id, name and class, and the path it is sent to. */
  names: string;
  action: string;
  /** role=search, or an element that says as much. */
  search: boolean;
}

export interface FieldOutline {
  type: string;
  name: string;
  label: string;
  purpose: string | null;
  placeholder?: string;
  autocomplete?: string;
  /** Counted by the visitor: no consent, no honeypot. */
  asked: boolean;
}

/** What a form is for (catalogue §2.8). */
export function formKindOf(form: FormDescription): FormKind {
  const asked = form.fields.filter((field) => field.asked);
  const judged = { ...form, asked: asked.length > 0 ? asked : form.fields };
  return RULES.find(([, holds]) => holds(judged))?.[0] ?? 'other';
}

type Judged = FormDescription & { asked: readonly FieldOutline[] };

/** The first that holds: what a form cannot hide (passwords, cards) before what its words say. */
const RULES: readonly [FormKind, (form: Judged) => boolean][] = [
  ['login', isLogin],
  ['checkout', isCheckout],
  ['other', hasPassword],
  ['search', isSearch],
  ['review', (form) => says(form, 'review') && hasMessage(form)],
  [
    'comment',
    (form) =>
      hasMessage(form) && (says(form, 'comment') || /comment(?:s-post|form)/.test(fold(form.names + form.action))),
  ],
  ['job', (form) => says(form, 'job') || form.asked.some(isCurriculum)],
  ['claim', isClaim],
  ['newsletter', isNewsletter],
  ['callback', (form) => has(form, 'tel') && !hasMessage(form) && saysOutside(form, 'callback')],
  ['booking', isBooking],
  ['quote', (form) => isReachable(form) && saysOutside(form, 'quote')],
  ['contact', isContact],
];

function isCheckout(form: Judged): boolean {
  if (form.fields.some(({ purpose }) => purpose?.startsWith('cc-'))) return true;
  return says(form, 'checkout') && !hasMessage(form);
}

/** Two more fields at most: a name and a choice to be remembered. */
function isLogin(form: Judged): boolean {
  const passwords = form.fields.filter(({ type, purpose }) => type === 'password' && purpose !== 'cc-csc');
  if (passwords.length > 1 || passwords.some((field) => choosesPassword(field))) return false;
  if (passwords.some(isDeclaredNew) && !saysOutside(form, 'login')) return false;
  const others = form.asked.length - passwords.length;
  if (passwords.length === 0)
    return others === 1 && !isChosen(form.asked[0]) && saysOutside(form, 'login') && !saysOutside(form, 'newsletter');
  return others <= 2 && (saysOutside(form, 'login') || !saysOutside(form, 'register'));
}

/** Many pages for signing in declare it too, to keep the browser from filling in. */
function isDeclaredNew({ autocomplete = '' }: FieldOutline): boolean {
  return tokenOf(autocomplete) === 'new-password';
}

function isChosen(field: FieldOutline | undefined): boolean {
  return field?.type === 'select' || field?.type === 'radio' || field?.type === 'checkbox';
}

function hasPassword({ fields }: Judged): boolean {
  return fields.some(({ type, purpose }) => type === 'password' && purpose !== null);
}

function isSearch(form: Judged): boolean {
  if (form.search) return true;
  const [only, second] = form.asked.filter(({ type }) => /^(?:text|search)$/.test(type));
  if (!only || second || form.asked.length > 2) return false;
  if (only.type === 'search') return true;
  return /^(?:q|s|query|search\w*|k|keywords?)$/i.test(only.name) || says(form, 'search');
}

function isCurriculum({ type, label, name }: FieldOutline): boolean {
  return type === 'file' && anyOf('curriculum').test(fold(`${label} ${name}`));
}

function isClaim(form: Judged): boolean {
  if (!hasMessage(form) && form.asked.length <= MOST_NEWSLETTER_FIELDS) return false;
  return saysOutside(form, 'claim') || form.asked.some(isClaimBox);
}

/** A box to tick or to write in that is called "Complaint", as on the sheets of a complaint book. */
function isClaimBox({ type, label }: FieldOutline): boolean {
  if (type === 'checkbox') return isExactlyTopic(label, 'claims') !== undefined;
  const said = fold(label);
  // "Question or complaint" is asked by any contact form.
  return type === 'textarea' && anyOf('claim').test(said) && !/[a-z]/.test(said.replace(anyOf('claim'), ''));
}

/** Address, name, surname, and a choice of what to receive. */
const MOST_NEWSLETTER_FIELDS = 4;

function isNewsletter(form: Judged): boolean {
  if (hasMessage(form) || !has(form, 'email') || form.asked.length > MOST_NEWSLETTER_FIELDS) return false;
  if (saysOutside(form, 'newsletter') || form.asked.some(({ label }) => anyOf('newsletter').test(fold(label))))
    return true;
  return form.asked.length === 1 && !saysOutside(form, 'callback') && !saysOutside(form, 'quote');
}

function isBooking(form: Judged): boolean {
  if (!isReachable(form)) return false;
  const dates = form.asked.filter(({ type }) => /^(?:date|time|datetime-local)$/.test(type)).length;
  const stays = form.asked.filter(({ label }) => anyOf('stay').test(fold(label))).length;
  return saysOutside(form, 'booking') || stays >= 2 || (dates > 0 && (stays > 0 || says(form, 'booking')));
}

function isContact(form: Judged): boolean {
  if (!isReachable(form)) return false;
  if (hasMessage(form) || hasSubject(form)) return true;
  return form.asked.length >= LEAST_LEAD_FIELDS && saysContact(form);
}

/** With fewer and without room for a message, a box that says "contact" asks for a call or for an address. */
const LEAST_LEAD_FIELDS = 3;

function saysContact({ heading, submit }: Judged): boolean {
  return [heading, submit].some((text) => matchesTopic(text, 'contactLink'));
}

function hasSubject({ asked }: Judged): boolean {
  return asked.some(({ type, label, name }) => type === 'select' && anyOf('subject').test(fold(`${label} ${name}`)));
}

/** A field by which the company can answer. */
function isReachable(form: Judged): boolean {
  return has(form, 'email') || has(form, 'tel') || form.fields.some(({ label }) => asksForPhoneOrEmail(label));
}

function has({ fields }: Judged, purpose: AutofillToken): boolean {
  return fields.some((field) => field.purpose === purpose);
}

function hasMessage({ asked }: Judged): boolean {
  return asked.some(({ type }) => type === 'textarea' || type === 'textbox');
}

/** By its heading, button or names: a contact form whose list of subjects has "quote" is no quote form. */
function saysOutside({ heading, submit, names, action }: Judged, what: keyof FormWords): boolean {
  if (what === 'claim' && [heading, submit].some((text) => matchesTopic(text, 'claims'))) return true;
  return [fold(heading), fold(submit), toWords(names), toWords(action)].some((text) => anyOf(what).test(text));
}

function says(form: Judged, what: keyof FormWords): boolean {
  return saysOutside(form, what) || form.fields.some(({ label }) => anyOf(what).test(fold(label)));
}

function toWords(text: string): string {
  return fold(text.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/[-_/.#?=&]+/g, ' ');
}
