import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import type { Plugin } from 'vite';

/** Where a country's metadata keeps how its numbers are printed (libphonenumber-js, metadata version 4). */
const FORMATS = 4;

/** Where it keeps the numbers of each type, and which of these nobody prints: voice mail and pagers. */
const TYPES = 11;
const UNPRINTED = [5, 7];

/** How digits are grouped, their first digits, and how the prefix for calls within the country is written. */
type Format = [pattern: string, format: string, leadingDigits?: string[] | 0, prefixRule?: string];

type CountryMetadata = unknown[];

interface Metadata {
  version: number;
  countries: Record<string, CountryMetadata>;
  nonGeographic: Record<string, CountryMetadata>;
}

/**
 * The numbering plans without most rules for printing numbers, which are a third of their size: what is left tells
 * whether a number is written with the prefix for calls within the country.
 */
export function leanMetadata(full: Metadata): Metadata {
  if (full.version !== FORMATS) throw new Error('libphonenumber-js changed the layout of its metadata.');
  return { ...full, countries: withoutFormats(full.countries), nonGeographic: withoutFormats(full.nonGeographic) };
}

/** Puts the lean metadata, and the library's code for browsers of today, into what is injected into pages. */
export function leanPhoneMetadata(): Plugin {
  return {
    name: 'lean-phone-metadata',
    enforce: 'pre',
    transform: {
      filter: { id: /libphonenumber-js\/metadata\.max\.json\.js$/ },
      handler: () => toModule(leanMetadata(metadata as unknown as Metadata)),
    },
    resolveId: {
      filter: { id: /\/es6\// },
      handler(id, importer) {
        if (!importer?.includes('/libphonenumber-js/')) return undefined;
        return this.resolve(id.replace('/es6/', '/es6-modern/'), importer, { skipSelf: true });
      },
    },
  };
}

/** Shorter strings are not worth a name. */
const WORTH_A_NAME = 6;

/** Stands for `\d`, which the patterns of all countries have four thousand times. */
const DIGIT = '%';

/** Code whose value is the metadata. What several countries share, patterns and formats, is written once. */
export function toModule(metadata: Metadata): string {
  const json = JSON.stringify(metadata);
  if (json.includes(DIGIT)) throw new Error('libphonenumber-js uses the sign that stands for a digit here.');
  const strings = (json.match(SHARED) ?? []).filter((text) => text.length >= WORTH_A_NAME);
  const shared = new Set(strings.filter((text, index) => strings.indexOf(text) !== index));
  const names = new Map([...shared].map((text, index) => [text, `pattern${index}`]));
  const code = json.replace(SHARED, (text) => names.get(text) ?? text);
  const constants = [...names].map(([text, name]) => `const ${name} = ${text};`);
  const short = [...constants, `export default spelled(${code});`].join('\n').replaceAll('\\\\d', DIGIT);
  return `${spelled}\n${short}`;
}

/** What the short code stands for; written into it, and run once in the page. */
function spelled(short: unknown): unknown {
  if (typeof short === 'string') return short.replaceAll('%', '\\d');
  if (Array.isArray(short)) return short.map(spelled);
  if (typeof short !== 'object' || short === null) return short;
  return Object.fromEntries(Object.entries(short).map(([key, value]) => [key, spelled(value)]));
}

const SHARED = /\[\["\(\\\\d\+\)[^\]]*\]\]|"(?:[^"\\]|\\.)*"/g;

function withoutFormats(plans: Record<string, CountryMetadata>): Record<string, CountryMetadata> {
  return Object.fromEntries(Object.entries(plans).map(([country, plan]) => [country, leanPlan(plan)]));
}

function leanPlan(plan: CountryMetadata): CountryMetadata {
  const types = plan[TYPES];
  const lean = plan.with(FORMATS, prefixFormats(plan[FORMATS]));
  if (!Array.isArray(types)) return lean;
  return lean.with(
    TYPES,
    types.map((type, index) => (UNPRINTED.includes(index) ? 0 : type)),
  );
}

/** More than this, the exceptions of a country are not worth: only China's and India's mobile numbers need more. */
const LONGEST_EXCEPTIONS = 120;

/** One format that writes the prefix as most of the country's do, after the exceptions. */
function prefixFormats(formats: unknown): Format[] | 0 {
  if (!Array.isArray(formats) || formats.length === 0) return 0;
  const all = formats as Format[];
  const rules = all.map(([, , , rule]) => rule ?? '');
  const count = (rule: string) => rules.filter((each) => each === rule).length;
  const usual = rules.toSorted((a, b) => count(b) - count(a))[0] ?? '';
  const exceptions = all
    .filter((_, index) => rules[index] !== usual)
    // Of the first digits the library looks at the last, which is the most exact.
    .map(([pattern, format, digits, rule = '']): Format => [pattern, format, digits ? digits.slice(-1) : 0, rule]);
  const rest: Format = usual ? ['(\\d+)', '$1', 0, usual] : ['(\\d+)', '$1'];
  if (exceptions.length === 0 && !usual) return 0;
  return JSON.stringify(exceptions).length <= LONGEST_EXCEPTIONS ? [...exceptions, rest] : [rest];
}
