import { expect, test } from 'vitest';
import { nameFault } from '../../utils/recognise/control-name';

test.each([
  'Call us',
  '020 7946 0123',
  'sales@company.example',
  'Facebook',
  'Contact',
  'Here to help',
  'Hier anrufen',
  'Aquí nos encuentra',
  'Contattaci qui sotto',
  'company.example',
  '联系我们',
])('%s says what the control is for', (name) => {
  expect(nameFault(name)).toBeUndefined();
});

test.each([
  ['empty', ''],
  ['empty', '  '],
  ['empty', '\uf095'],
  ['empty', '›'],
  ['empty', '☎'],
  ['file', 'icon-phone.svg'],
  ['file', 'img/WhatsApp.PNG'],
  ['address', 'https://wa.me/447700900123'],
  ['address', 'www.company.example/contact'],
  ['address', 'tel:+441632960123'],
  ['here', 'Click here'],
  ['here', 'here'],
  ['here', 'Haga clic aquí'],
  ['here', 'aquí »'],
  ['here', 'Hier klicken'],
  ['here', 'Klicken Sie hier!'],
  ['here', 'Cliquez ici'],
  ['here', 'Clique aqui'],
  ['here', 'qui'],
])('%s: %j', (fault, name) => {
  expect(nameFault(name)).toBe(fault);
});
