import { describe, expect, test } from 'vitest';
import { dialTarget, sameNumber } from '../../utils/recognise/phones/dial-target';

test.each([
  ['tel:+34911234567', '34911234567', true],
  ['TEL:+44-20-7946-0018', '442079460018', true],
  ['tel:+1(212)555.0123', '12125550123', true],
  ['tel:%2B34%20911%20234%20567', '34911234567', true],
  ['tel://+34911234567', '34911234567', true],
  ['tel:+390645678901', '390645678901', true],
  ['tel:911234567', '911234567', false],
  ['tel:112', '112', false],
  ['tel:016', '016', false],
  ['tel:1004', '1004', false],
])('%s dials %s', (href, digits, international) => {
  expect(dialTarget(href)).toEqual({ digits, international, valid: true });
});

test.each([
  ['tel:', 'empty'],
  ['tel:%20%20', 'spaces-only'],
  ['tel:+', 'empty'],
  ['tel:call-us', 'letters'],
  ['tel:1-800-FLOWERS', 'letters'],
  ['tel:+34 0034 911234567', 'double-prefix'],
  ['tel:++34911234567', 'double-prefix'],
  ['tel:+34+34911234567', 'double-prefix'],
  ['tel:+3434911234567', 'double-prefix'],
  ['tel:+0034911234567', 'double-prefix'],
  ['tel:12', 'too-short'],
  ['tel:+34911', 'too-short'],
  ['tel:+3491123456789012', 'too-long'],
])('%s is wrong: %s', (href, problem) => {
  expect(dialTarget(href)).toMatchObject({ valid: false, problem });
});

test.each([
  ['tel:+442079460018;ext=123', '123'],
  ['tel:+442079460018,,45', '45'],
  ['tel:+442079460018p7', '7'],
])('%s has the extension %s', (href, extension) => {
  expect(dialTarget(href)).toEqual({ digits: '442079460018', international: true, valid: true, extension });
});

describe('the number shown and the number dialled', () => {
  test.each([
    ['020 7946 0018', 'tel:+442079460018'],
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['+44 (0)20 7946 0018', 'tel:02079460018'],
    ['+44 020 7946 0018', '+442079460018'],
    ['0034 911 234 567', '+34911234567'],
    ['911 234 567', '+34911234567'],
    ['(212) 555-0123 ext. 4', 'tel:+12125550123;ext=4'],
    ['555-0123', '+12125550123'],
    ['1-800-FLOWERS', '+18003569377'],
    ['1-800-SIX-FLAGS', 'tel:+18007493524'],
    ['06 4567 8901', '+390645678901'],
    ['112', 'tel:112'],
  ])('%s and %s are the same', (shown, dialled) => {
    expect(sameNumber(shown, dialled)).toBe(true);
    expect(sameNumber(dialled, shown)).toBe(true);
  });

  test.each([
    ['020 7946 0018', '+442079460019'],
    ['911 234 567', '811 234 567'],
    ['911 234 567', '+34 811 234 567'],
    ['112', '016'],
    ['234 567', '+34 911 234 567'],
    ['', ''],
  ])('%s and %s are two', (shown, dialled) => {
    expect(sameNumber(shown, dialled)).toBe(false);
  });
});
