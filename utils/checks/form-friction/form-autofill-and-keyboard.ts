import { defineCheck, measured, notApplicable } from '../../check';
import type { Field } from '../../facts';
import { askedFields, contactForm, fieldName, NO_CONTACT_FORM } from '../../questions/contact-form';
import { asksForPhoneOrEmail } from '../../recognise/forms/purpose-of-text';

/** Our judgement: a declared purpose is kept by every browser, a type by most, and a telling name is a guess. */
const DECLARED = 1;
const TYPED = 0.7;
const GUESSED = 0.35;
const PREVENTED = 0;

/** Half the comfort is gone where the phone's keyboard lacks the @ or shows letters for digits. */
const WRONG_KEYBOARD = 0.5;

const MOST_EVIDENCE = 20;

/** What is the same in every form that a person fills in; passwords, cards and the like are no matter of contact. */
const PERSONAL =
  /^(?:(?:given-|family-)?name|email|tel|organization|(?:street-)?address.*|postal-code|country(?:-name)?)$/;

export default defineCheck({
  id: 'form-autofill-and-keyboard',
  category: 'form-friction',
  stage: 'resolve-doubt',
  weight: 4,
  severity: 'minor',
  effort: 3,
  sources: ['webdev-payment', 'GOV-phone', 'GOV-email'],
  needs: ['forms'],
  words: {
    en: {
      ...NO_CONTACT_FORM.en,
      title: 'Phones help to fill in the form',
      failTitle: 'Phones could help more to fill in the form',
      why: 'Customers on a phone write less and mistype less when it fills in the form and shows the right keyboard.',
      advice:
        'Ask your developer to give each box its autocomplete value and field type (email, tel), and to allow pasting.',
      nothingPersonal: 'The form asks for nothing that a phone could fill in.',
      helped: (count: number) => `${count} of ${count} boxes can be filled in by the phone, with the right keyboard.`,
      prevented: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'prevents' : 'prevent'} filling in or pasting: ${names}.`,
      undeclared: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'does' : 'do'} not tell the browser what belongs in them: ${names}.`,
      keyboard: (count: number, all: number, names: string) =>
        `${count} of ${all} boxes ${count === 1 ? 'shows' : 'show'} the wrong keyboard on a phone: ${names}.`,
    },
    es: {
      ...NO_CONTACT_FORM.es,
      title: 'El móvil ayuda a rellenar el formulario',
      failTitle: 'El móvil podría ayudar más a rellenar el formulario',
      why: 'El cliente con móvil escribe menos y se equivoca menos si este rellena y muestra el teclado adecuado.',
      advice:
        'Pida a su desarrollador que ponga en cada casilla su autocomplete y su tipo (email, tel), y que deje pegar.',
      nothingPersonal: 'El formulario no pide nada que el móvil pueda rellenar.',
      helped: (count) => `${count} de ${count} casillas se rellenan desde el móvil, con el teclado adecuado.`,
      prevented: (count, all, names) =>
        `${count} de ${all} casillas ${count === 1 ? 'impide' : 'impiden'} rellenar o pegar: ${names}.`,
      undeclared: (count, all, names) =>
        `${count} de ${all} casillas no ${count === 1 ? 'dice al navegador qué va en ella' : 'dicen al navegador qué va en ellas'}: ${names}.`,
      keyboard: (count, all, names) =>
        `${count} de ${all} casillas ${count === 1 ? 'muestra' : 'muestran'} en el móvil otro teclado: ${names}.`,
    },
  },
  evaluate(site, say) {
    const found = contactForm(site, say);
    if ('status' in found) return found;
    const fields = askedFields(found.form).filter(({ purpose }) => purpose !== null && PERSONAL.test(purpose));
    if (fields.length === 0) return notApplicable(say.nothingPersonal);
    const findings = Object.entries(PROBLEMS).flatMap(([key, has]) => {
      const own = fields.filter(has);
      const message = () => say[key as keyof typeof PROBLEMS](own.length, fields.length, own.map(fieldName).join(', '));
      return own.length > 0 ? [{ key, message: message(), evidence: evidenceOf(own) }] : [];
    });
    const helped = { key: 'helped', message: say.helped(fields.length), evidence: evidenceOf(fields) };
    const mean = fields.reduce((sum, field) => sum + scoreOf(field), 0) / fields.length;
    return measured(mean, findings.length > 0 ? findings : [helped]);
  },
});

const PROBLEMS = {
  prevented: (field: Field) => fillScore(field) === PREVENTED,
  undeclared: (field: Field) => fillScore(field) === GUESSED,
  keyboard: hasWrongKeyboard,
};

function scoreOf(field: Field): number {
  return fillScore(field) * (hasWrongKeyboard(field) ? WRONG_KEYBOARD : 1);
}

function fillScore({ autocomplete, purpose, type, pasteBlocked, name }: Field): number {
  const token = autocomplete.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  if (pasteBlocked) return PREVENTED;
  if (token !== '' && token !== 'on') return isOfKind(token, purpose ?? '') ? DECLARED : PREVENTED;
  // Browsers remember what was typed by the name of the field.
  return (type === 'email' || type === 'tel') && name !== '' ? TYPED : GUESSED;
}

/** "off", invented values and the token of something else all keep the browser from filling in. */
function isOfKind(token: string, purpose: string): boolean {
  return token === purpose || KINDS.some((kind) => kind.test(token) && kind.test(purpose));
}

/** A part in place of the whole still fills in. */
const KINDS = [/^(?:name|(?:given|family|additional)-name)$/, /^tel(?:-|$)/, /^(?:street-)?address/, /^country/];

const KEYBOARDS: Record<string, { types: readonly string[]; modes: readonly string[] }> = {
  email: { types: ['email'], modes: ['email'] },
  tel: { types: ['tel'], modes: ['tel', 'numeric'] },
};

function hasWrongKeyboard({ purpose, type, inputmode, label }: Field): boolean {
  // For a number or an address, only the whole keyboard will do.
  if (asksForPhoneOrEmail(label)) return false;
  // A number field drops leading zeros, and steps when scrolled over.
  if (type === 'number') return true;
  const fitting = KEYBOARDS[purpose ?? ''];
  return fitting !== undefined && !fitting.types.includes(type) && !fitting.modes.includes(inputmode.toLowerCase());
}

function evidenceOf(fields: readonly Field[]) {
  return fields.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence);
}
