import { expect, test } from 'vitest';
import { tokenOf } from '../../utils/recognise/forms/autofill-tokens';
import { asksAgain, type FieldDescription, purposeOf } from '../../utils/recognise/forms/field-purpose';
import { purposesOf } from '../../utils/recognise/forms/form-purposes';
import { asksForPhoneOrEmail } from '../../utils/recognise/forms/purpose-of-text';

const BLANK: FieldDescription = {
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  label: '',
  placeholder: '',
  autocomplete: '',
  options: [],
  hint: '',
};

const field = (said: Partial<FieldDescription>): FieldDescription => ({ ...BLANK, ...said });
const labelled = (label: string) => purposeOf(field({ label }));

test.each([
  ['Phone or e-mail', true],
  ['Telefon / E-Mail', true],
  ['Correo o teléfono', true],
  ['Téléphone ou e-mail *', true],
  ['E-mail address', false],
  ['Phone (optional)', false],
])('%s leaves the choice: %s', (label, choice) => {
  expect(asksForPhoneOrEmail(label)).toBe(choice);
});

test.each([
  ['Your name *', 'name'],
  ['Nombre y apellidos', 'name'],
  ['Vor- und Nachname', 'name'],
  ['Votre nom et prénom', 'name'],
  ['Nome completo', 'name'],
  ['First name', 'given-name'],
  ['Vorname', 'given-name'],
  ['Prénom', 'given-name'],
  ['Apellidos', 'family-name'],
  ['Cognome', 'family-name'],
  ['Correo electrónico', 'email'],
  ['Ihre E-Mail-Adresse', 'email'],
  ['Adresse e-mail', 'email'],
  ['Indirizzo e-mail', 'email'],
  ['Phone (optional)', 'tel'],
  ['Número de móvil', 'tel'],
  ['Rückrufnummer', 'tel'],
  ['N° de téléphone', 'tel'],
  ['Telemóvel', 'tel'],
  ['Cellulare', 'tel'],
  ['Company', 'organization'],
  ['Razón social', 'organization'],
  ['Firma', 'organization'],
  ['Job title', 'organization-title'],
  ['PLZ', 'postal-code'],
  ['Code postal', 'postal-code'],
  ['CEP', 'postal-code'],
  ['CAP', 'postal-code'],
  ['Address line 2', 'address-line2'],
  ['Straße und Hausnummer', 'address-line1'],
  ['Ciudad', 'address-level2'],
  ['Ort', 'address-level2'],
  ['Provincia', 'address-level1'],
  ['County/State', 'address-level1'],
  ['País', 'country-name'],
  ['Date of birth', 'bday'],
  ['Fecha de nacimiento', 'bday'],
  ['Cardholder name', 'cc-name'],
  ['Número de tarjeta', 'cc-number'],
  ['Expiry date (MM/YY)', 'cc-exp'],
  ['One-time code', 'one-time-code'],
  ['Website', 'url'],
])('"%s" asks for %s', (label, purpose) => {
  expect(labelled(label)).toBe(purpose);
});

test.each([
  'Capacity',
  'Company size',
  'Number of employees',
  'Event name',
  "Child's birthday",
  'Discount code',
  'Subject',
  'Asunto',
  'Ihre Nachricht',
  'Número de pedido',
  'Kundennummer',
  'How did you hear about us?',
  'DNI',
  'Telefon oder E-Mail',
  'Card owner city council',
  'In which town and on which day should the party take place, roughly?',
])('"%s" has no token that is sure to fit', (label) => {
  expect(labelled(label)).toBeNull();
});

test('the words of the markup help where nothing is to be read', () => {
  expect(purposeOf(field({ name: 'billing[zipCode]' }))).toBe('postal-code');
  expect(purposeOf(field({ name: 'ctl00$body$txtCity' }))).toBe('address-level2');
  expect(purposeOf(field({ id: 'your-email' }))).toBe('email');
});

test('what can be read goes before what the markup says', () => {
  expect(purposeOf(field({ label: 'Company', name: 'email' }))).toBe('organization');
  expect(purposeOf(field({ label: 'Order number', name: 'phone', type: 'tel' }))).toBeNull();
});

test('a narrower word of the markup completes the label', () => {
  expect(purposeOf(field({ tag: 'select', type: 'select', label: 'Expiry date', name: 'exp_month' }))).toBe(
    'cc-exp-month',
  );
});

test('the type of a field is enough for an e-mail address or a number', () => {
  expect(purposeOf(field({ type: 'email', label: 'Where may we answer?' }))).toBe('email');
  expect(purposeOf(field({ type: 'tel' }))).toBe('tel');
});

test('a list offers countries, a box takes the name of one', () => {
  expect(purposeOf(field({ tag: 'select', type: 'select', label: 'Country' }))).toBe('country');
  expect(purposeOf(field({ label: 'Country' }))).toBe('country-name');
});

test('an address with several lines is one', () => {
  expect(purposeOf(field({ tag: 'textarea', type: 'textarea', label: 'Address' }))).toBe('street-address');
});

test('a list of e-mail subjects is no e-mail address', () => {
  expect(purposeOf(field({ tag: 'select', type: 'select', label: 'Email' }))).toBeNull();
});

test('whoever signs in is known by a user name, whatever it is called', () => {
  expect(purposeOf(field({ type: 'email', label: 'Email', formKind: 'login' }))).toBe('username');
  expect(purposeOf(field({ type: 'password', label: 'Password', formKind: 'login' }))).toBe('current-password');
  expect(purposeOf(field({ type: 'password', label: 'Choose a password' }))).toBe('new-password');
  expect(purposeOf(field({ type: 'password', label: 'Current password' }))).toBe('current-password');
});

test('a name beside a surname is a given name', () => {
  expect(purposesOf([field({ label: 'Nombre' }), field({ label: 'Apellidos' })])).toEqual([
    'given-name',
    'family-name',
  ]);
  expect(purposesOf([field({ label: 'Nom' }), field({ label: 'Prénom' })])).toEqual(['family-name', 'given-name']);
  expect(purposesOf([field({ label: 'Nome' }), field({ label: 'Email' })])).toEqual(['name', 'email']);
});

test('a security code belongs to a card only where a card is asked for', () => {
  const code = field({ label: 'Security code', name: 'token' });
  expect(purposesOf([code])).toEqual([null]);
  expect(purposesOf([field({ label: 'Card number' }), code])).toEqual(['cc-number', 'cc-csc']);
});

test('the page’s own token counts without its prefixes', () => {
  expect(tokenOf('section-a shipping street-address')).toBe('street-address');
  expect(tokenOf('username webauthn')).toBe('username');
  expect(tokenOf('off')).toBeNull();
});

test.each(['Confirm e-mail', 'Repite tu correo', 'E-Mail wiederholen', 'Confirmez votre e-mail', 'Ripeti e-mail'])(
  '"%s" asks again',
  (label) => {
    expect(asksAgain({ ...BLANK, label })).toBe(true);
  },
);

const purposesOfLabels = (...labels: string[]) => purposesOf(labels.map((label) => field({ label })));

test('day, month and year beside a birthday are parts of it', () => {
  expect(purposesOfLabels('Birth month', 'Day', 'Year')).toEqual(['bday-month', 'bday-day', 'bday-year']);
  const asNumber = field({ label: 'Day', type: 'tel' });
  expect(purposesOf([asNumber, field({ label: 'Month of birth' })])).toEqual(['bday-day', 'bday-month']);
});

test('three lists with the years of a lifetime are a birthday, those of an arrival are none', () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const list = (label: string, options: string[]) => field({ tag: 'select', type: 'select', label, options });
  const date = (options: string[]) => purposesOf([list('Día', []), list('Mes', []), list('Año', options)]);
  expect(date(years(1920, 2020))).toEqual(['bday-day', 'bday-month', 'bday-year']);
  expect(date(years(2026, 2027))).toEqual([null, null, null]);
});

test('month and year beside a card number are those of its expiry', () => {
  expect(purposesOfLabels('Card number', 'Month', 'Year')).toEqual(['cc-number', 'cc-exp-month', 'cc-exp-year']);
});

test.each(['Exp MM/YY', 'Expiration MM/YY', 'MM-YYYY'])('"%s" is one date', (label) => {
  expect(labelled(label)).toBe('cc-exp');
});

test('a birthday is a whole date', () => {
  expect(labelled('Birthday')).toBe('bday');
  expect(purposeOf(field({ label: 'Birthday', name: 'birthday_day' }))).toBe('bday-day');
});

test('a password that has to be confirmed is a new one, whatever it is declared to be', () => {
  const password = field({ type: 'password', label: 'Password', autocomplete: 'current-password' });
  const confirmation = field({ type: 'password', label: 'Confirm password', autocomplete: 'current-password' });
  expect(purposesOf([password, confirmation])).toEqual(['new-password', 'new-password']);
});

test("a password's token on a user name says nothing", () => {
  expect(purposeOf(field({ label: 'User name', autocomplete: 'new-password' }))).toBe('username');
});

test('a region that is called country in the markup is one', () => {
  const region = field({ tag: 'select', type: 'select', label: 'Region', name: 'country' });
  expect(purposeOf(region)).toBe('country');
});
