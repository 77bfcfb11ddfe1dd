import { expect, test } from 'vitest';
import { type FormFault, hasFormFault } from '../../utils/recognise/form-faults';

const FAULTS: [FormFault, string][] = [
  ['intrusive', 'Title'],
  ['intrusive', 'Tratamiento *'],
  ['intrusive', 'Fecha de nacimiento'],
  ['submitVague', 'Enviar'],
  ['submitVague', 'Absenden'],
];

test.each(FAULTS)('%s: %s', (fault, text) => {
  expect(hasFormFault(text, fault)).toBe(true);
});

const NO_FAULTS: [FormFault, string][] = [
  ['intrusive', 'Title of your project'],
  ['intrusive', 'Tratamiento (podología)'],
  ['intrusive', 'Confirmo que soy mayor de edad'],
  ['submitVague', 'Enviar mi consulta'],
];

test.each(NO_FAULTS)('not %s: %s', (fault, text) => {
  expect(hasFormFault(text, fault)).toBe(false);
});
