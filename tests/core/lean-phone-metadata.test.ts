import { type CountryCode, getCountries, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import full from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { leanMetadata, toModule } from '../../build/lean-phone-metadata';

const lean = leanMetadata(full as never) as unknown as MetadataJson;

test.each(getCountries(lean))('numbers of %s are read the same without the rules for printing them', (country) => {
  const mobile = (examples as Record<string, string>)[country] ?? '';
  for (const written of [
    mobile,
    mobile.slice(1),
    `0${mobile}`,
    `${mobile.slice(0, 3)}${mobile.slice(4)}`,
    '800123456',
    '112',
  ]) {
    expect(read(written, country, lean), written).toEqual(read(written, country, full as unknown as MetadataJson));
  }
});

test.each(getCountries(lean))(
  'numbers of %s are written with the same prefix for calls within the country',
  (country) => {
    // The rules of China and India are too long to be kept.
    const mobile = (examples as Record<string, string>)[country];
    if (mobile === undefined || /^(?:CN|IN)$/.test(country)) return;
    const hasPrefix = (metadata: MetadataJson) => {
      const phone = parsePhoneNumberFromString(mobile, country, metadata);
      return phone && phone.formatNational().replace(/\D/g, '') !== phone.nationalNumber;
    };
    expect(hasPrefix(lean)).toBe(hasPrefix(full as unknown as MetadataJson));
  },
);

function read(written: string, country: CountryCode, metadata: MetadataJson) {
  const phone = parsePhoneNumberFromString(written, country, metadata);
  return phone && [phone.number, phone.country, phone.isValid(), phone.isPossible(), phone.getType()];
}

test('patterns that countries share are written once, and nothing else changes', () => {
  const code = toModule(lean as never).replace('export default', 'return');
  expect(new Function(code)()).toEqual(lean);
  expect(code.length).toBeLessThan(JSON.stringify(lean).length * 0.95);
});
