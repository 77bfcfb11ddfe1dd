import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import type { Plugin } from 'vite';

/** Where a country's metadata keeps how its numbers are printed (libphonenumber-js, metadata version 4). */
const FORMATS = 4;

type CountryMetadata = unknown[];

interface Metadata {
  version: number;
  countries: Record<string, CountryMetadata>;
  nonGeographic: Record<string, CountryMetadata>;
}

/** The numbering plans without the rules for printing numbers, which are a third of their size and which we never do. */
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
const WORTH_A_NAME = 30;

/** Code whose value is the metadata. A pattern that several countries share is written once. */
export function toModule(metadata: Metadata): string {
  const json = JSON.stringify(metadata);
  const strings = (json.match(STRING) ?? []).filter((text) => text.length >= WORTH_A_NAME);
  const shared = new Set(strings.filter((text, index) => strings.indexOf(text) !== index));
  const names = new Map([...shared].map((text, index) => [text, `pattern${index}`]));
  const code = json.replace(STRING, (text) => names.get(text) ?? text);
  return [...[...names].map(([text, name]) => `const ${name} = ${text};`), `export default ${code};`].join('\n');
}

const STRING = /"(?:[^"\\]|\\.)*"/g;

function withoutFormats(plans: Record<string, CountryMetadata>): Record<string, CountryMetadata> {
  return Object.fromEntries(Object.entries(plans).map(([country, plan]) => [country, plan.with(FORMATS, 0)]));
}
