import { isSupportedCountry } from 'libphonenumber-js/max';

/** Country domains that the whole world uses: they confirm a country, and never suggest one. */
const FOR_ALL = [
  'ai',
  'am',
  'cc',
  'co',
  'fm',
  'gg',
  'gl',
  'im',
  'io',
  'is',
  'la',
  'ly',
  'me',
  'mu',
  'nu',
  'sh',
  'st',
  'to',
  'tv',
  'vc',
  'ws',
];
/** Second levels kept for a country's own: com.co is Colombian, where .co need not be. */
const NATIONAL_SECOND_LEVEL = /\.(?:com|co|org|net|edu|gov|gob|gouv|ac|nom)\.[a-z]{2}$/;
const OTHER_CODES: Record<string, string> = { uk: 'GB' };

/** The country of a host name, and whether the domain by itself says so. */
export function countryOfHost(host: string): { code: string; decisive: boolean } | undefined {
  const name = host.toLowerCase().replace(/\.$|:\d+$/g, '');
  const domain = /\.([a-z]{2})$/.exec(name)?.[1];
  if (domain === undefined) return undefined;
  const code = OTHER_CODES[domain] ?? domain.toUpperCase();
  if (!isSupportedCountry(code)) return undefined;
  return { code, decisive: !FOR_ALL.includes(domain) || NATIONAL_SECOND_LEVEL.test(name) };
}
