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

/** Puts the lean metadata into what is injected into pages. */
export function leanPhoneMetadata(): Plugin {
  return {
    name: 'lean-phone-metadata',
    transform: {
      filter: { id: /libphonenumber-js\/metadata\.max\.json\.js$/ },
      handler: () => `export default ${JSON.stringify(leanMetadata(metadata as unknown as Metadata))}`,
    },
  };
}

function withoutFormats(plans: Record<string, CountryMetadata>): Record<string, CountryMetadata> {
  return Object.fromEntries(Object.entries(plans).map(([country, plan]) => [country, plan.with(FORMATS, 0)]));
}
