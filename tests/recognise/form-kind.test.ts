import { expect, test } from 'vitest';
import { type FieldOutline, type FormDescription, formKindOf } from '../../utils/recognise/forms/form-kind';

const outline = (said: Partial<FieldOutline>): FieldOutline => ({
  type: 'text',
  name: '',
  label: '',
  purpose: null,
  asked: true,
  ...said,
});

const NAME = outline({ label: 'Name', purpose: 'name' });
const EMAIL = outline({ type: 'email', label: 'E-mail', purpose: 'email' });
const PHONE = outline({ type: 'tel', label: 'Phone', purpose: 'tel' });
const MESSAGE = outline({ type: 'textarea', label: 'Message' });
const PASSWORD = outline({ type: 'password', label: 'Password', purpose: 'current-password' });

const form = (fields: FieldOutline[], said: Partial<FormDescription> = {}): FormDescription => ({
  fields,
  heading: '',
  submit: '',
  names: '',
  action: '',
  search: false,
  ...said,
});

test.each([
  ['Denúncia', 'claim'],
  ['Reklamation', 'claim'],
  ['Complaint *', 'claim'],
  ['Question or complaint', 'contact'],
  ['Your message', 'contact'],
])('with a box for "%s" it is a %s form', (label, kind) => {
  expect(formKindOf(form([NAME, EMAIL, { ...MESSAGE, label }]))).toBe(kind);
});

test('a message and a way to answer make a contact form', () => {
  expect(formKindOf(form([NAME, EMAIL, MESSAGE]))).toBe('contact');
  expect(formKindOf(form([PHONE, MESSAGE]))).toBe('contact');
});

test('a list of subjects does as well as room for a message', () => {
  expect(formKindOf(form([EMAIL, outline({ type: 'select', label: 'Subject' })]))).toBe('contact');
});

test('a message without a way to answer is no contact form', () => {
  expect(formKindOf(form([MESSAGE]))).toBe('other');
});

test.each([
  ['Get a quote', 'quote'],
  ['Pide presupuesto', 'quote'],
  ['Kostenvoranschlag anfordern', 'quote'],
  ['Demandez un devis', 'quote'],
  ['Pedir orçamento', 'quote'],
  ['Richiedi un preventivo', 'quote'],
  ['Book an appointment', 'booking'],
  ['Pide tu cita', 'booking'],
  ['Termin vereinbaren', 'booking'],
  ['Prendre rendez-vous', 'booking'],
  ['Marcar consulta', 'booking'],
  ['Prenota un tavolo', 'booking'],
  ['Make a complaint', 'claim'],
  ['Hoja de reclamación', 'claim'],
  ['Schaden melden', 'claim'],
  ['Déclarer un sinistre', 'claim'],
  ['Livro de reclamações', 'claim'],
  ['Invia un reclamo', 'claim'],
  ['Apply now', 'job'],
  ['Trabaja con nosotros', 'job'],
  ['Jetzt bewerben', 'job'],
  ['Deixe um comentário', 'comment'],
  ['Write a review', 'review'],
  ['Contact us', 'contact'],
] as const)('under the heading "%s" it is a %s form', (heading, kind) => {
  expect(formKindOf(form([NAME, EMAIL, MESSAGE], { heading }))).toBe(kind);
});

test('one box for an address is a newsletter', () => {
  expect(formKindOf(form([EMAIL]))).toBe('newsletter');
  expect(formKindOf(form([NAME, EMAIL], { submit: 'Suscríbete' }))).toBe('newsletter');
});

test('a number alone is a request to be called', () => {
  expect(formKindOf(form([NAME, PHONE], { submit: 'Call me back' }))).toBe('callback');
});

test('arrival and guests are a booking, whatever the heading says', () => {
  const stay = [outline({ label: 'Arrival' }), outline({ label: 'Number of guests' })];
  expect(formKindOf(form([EMAIL, ...stay, MESSAGE], { heading: 'Contact' }))).toBe('booking');
});

test('one password signs in, two sign up', () => {
  expect(formKindOf(form([EMAIL, PASSWORD]))).toBe('login');
  expect(formKindOf(form([EMAIL, PASSWORD, PASSWORD]))).toBe('other');
  expect(formKindOf(form([EMAIL, PASSWORD], { submit: 'Create an account' }))).toBe('other');
});

test('one box for words is a search by its type, its name or its surroundings', () => {
  expect(formKindOf(form([outline({ type: 'search' })]))).toBe('search');
  expect(formKindOf(form([outline({ name: 'q' })]))).toBe('search');
  expect(formKindOf(form([outline({})], { search: true }))).toBe('search');
});

test('a card is a checkout', () => {
  expect(formKindOf(form([NAME, outline({ purpose: 'cc-number' })]))).toBe('checkout');
});

test('a subject to choose that speaks of quotes leaves a contact form what it is', () => {
  const subject = outline({ type: 'select', label: 'Subject: quote, complaint, other' });
  expect(formKindOf(form([EMAIL, subject, MESSAGE], { heading: 'Contact' }))).toBe('contact');
});

test('who chooses a password signs up', () => {
  const chosen = { ...PASSWORD, label: 'Create a password' };
  expect(formKindOf(form([EMAIL, chosen], { submit: 'Next' }))).toBe('other');
  const declared = { ...PASSWORD, autocomplete: 'new-password' };
  expect(formKindOf(form([EMAIL, declared], { submit: 'Next' }))).toBe('other');
  expect(formKindOf(form([EMAIL, declared], { submit: 'Log in' }))).toBe('login');
});
