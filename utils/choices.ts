import type { Audit } from './audit-format';
import { type BusinessKind, isTakenFor } from './business-kinds';
import { countryFromSignals } from './recognise/country/country';

/** What the auditor says of the site, in place of what its pages were taken for. */
export type Choice =
  /** null takes a choice back: the country is then what the signals say. */
  { of: 'country'; code: string | null } | { of: 'kind'; kind: BusinessKind; is: boolean };

/** The audit under this choice; what the pages told stays beside it. @param at when it was chosen. */
export function withChoice(audit: Audit, choice: Choice, at: string): Audit {
  if (choice.of === 'kind') return { ...audit, profile: withKind(audit.profile, choice.kind, choice.is) };
  return { ...audit, country: countryChosen(audit.country, choice.code, at) };
}

/** The audit under the choices that were made for another one of the same site. */
export function withChoicesOf(audit: Audit, other: Pick<Audit, 'country' | 'profile'>): Audit {
  const { code, chosenAt } = other.country;
  const kinds = other.profile.filter(({ chosen }) => chosen !== undefined);
  return {
    ...audit,
    country: chosenAt === undefined ? audit.country : { ...audit.country, code, chosenAt },
    profile: kinds.reduce((profile, { kind, chosen }) => marked(profile, kind, chosen), audit.profile),
  };
}

/** The country to read the site's numbers with, where the auditor chose one. */
export function chosenCountry({ country }: Pick<Audit, 'country'>): string | undefined {
  return country.chosenAt === undefined ? undefined : (country.code ?? undefined);
}

/** To choose what the signals say anyway is to take a choice back. */
function countryChosen({ signals }: Audit['country'], code: string | null, chosenAt: string): Audit['country'] {
  const found = countryFromSignals(signals);
  return code === null || code === found.code ? found : { code, signals, chosenAt };
}

type Profile = Audit['profile'];

function withKind(profile: Profile, kind: string, is: boolean): Profile {
  return marked(profile, kind, isTakenFor({ signals: signalsOf(profile, kind) }) === is ? undefined : is);
}

function marked(profile: Profile, kind: string, chosen: boolean | undefined): Profile {
  const entry = { kind, signals: signalsOf(profile, kind), ...(chosen !== undefined && { chosen }) };
  const isKnown = profile.some((each) => each.kind === kind);
  const entries = isKnown ? profile.map((each) => (each.kind === kind ? entry : each)) : [...profile, entry];
  return entries.filter(({ signals, chosen: word }) => signals.length > 0 || word !== undefined);
}

function signalsOf(profile: Profile, kind: string): string[] {
  return profile.find((entry) => entry.kind === kind)?.signals ?? [];
}
