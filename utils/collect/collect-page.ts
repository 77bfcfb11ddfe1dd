import type { Page } from '../audit-format';
import type { Attempted } from '../facts';
import { rolesOf } from '../page-roles';
import { isOnSite } from '../site';
import { collectAddresses } from './addresses';
import { attempt } from './attempt';
import { collectChannels } from './channels';
import { fetchedCircumstances, readCircumstances } from './circumstances';
import { collectContactLinks } from './contact-links';
import { likelyCountry } from './country';
import { attr } from './dom';
import { collectEmails } from './emails';
import { collectForms } from './forms/forms';
import { measureTargets } from './look/crowding';
import { collectOpeningHours } from './opening-hours';
import { collectPageFact, titleOf } from './page-fact';
import { collectPeople } from './people';
import { collectPhones } from './phones/phones';
import { createPace } from './reading/pace';
import { type Reading, readPage } from './reading/reading';
import type { Source } from './reading/walk';
import { collectReplyPromises } from './reply-promises';
import { collectStructuredData } from './structured-data';
import { collectTopics } from './topics';

export interface CollectOptions {
  /** The registrable domain of the audited site, or its host. */
  site: string;
  /** The country for phone numbers without one, where the page itself names none. */
  country?: string | undefined;
  /** The country that the auditor chose for the site, whatever the page names. */
  chosenCountry?: string | undefined;
  /** Who has more to find out of the same page need not walk it again. */
  onRead?: (reading: Reading) => void;
}

/** Everything about the page but its accessibility, which comes later. @throws Error for an empty document. */
export async function collectPage(source: Source, options: CollectOptions): Promise<Page> {
  const pace = createPace();
  const reading = await readPage(source, pace);
  options.onRead?.(reading);
  if (source.mode === 'rendered') await measureTargets(reading, pace);
  const attemptNext = async <T>(collect: () => T | Promise<T>) => {
    await pace();
    return attempt(collect);
  };
  const structuredData = await attemptNext(() => collectStructuredData(reading.dataBlocks));
  const country = await attemptNext(() => likelyCountry(reading, valueOr(structuredData, undefined), options.country));
  const code = options.chosenCountry ?? (country.ok ? country.value.code : options.country);
  const contactLinks = await attemptNext(() =>
    collectContactLinks(reading, (url) => isOnSite(url, options.site), pace),
  );
  const phones = await attemptNext(() => collectPhones(reading, code, pace));
  const addresses = await attemptNext(() => collectAddresses(reading, pace));
  const openingHours = await attemptNext(() => collectOpeningHours(reading, valueOr(phones, []), pace));
  const page = await attemptNext(() =>
    collectPageFact(reading, {
      structuredTypes: valueOr(structuredData, undefined)?.types ?? [],
      hasAddress: valueOr(addresses, []).length > 0,
      hasOpeningHours: valueOr(openingHours, []).length > 0,
      countrySignals: country.ok ? country.value.signals : [],
    }),
  );
  const title = titleOf(reading.root);
  return {
    url: source.url,
    roles: rolesOf({
      url: source.url,
      title,
      h1: valueOr(page, undefined)?.h1 ?? [],
      contactLinks: valueOr(contactLinks, []),
    }),
    mode: source.mode,
    at: new Date().toISOString(),
    title,
    language: attr(reading.root, 'lang'),
    circumstances: circumstancesOf(source),
    facts: {
      page,
      contactLinks,
      phones,
      emails: await attemptNext(() => collectEmails(reading, options.site, pace)),
      addresses,
      openingHours,
      replyPromises: await attemptNext(() => collectReplyPromises(reading, pace)),
      forms: await attemptNext(() => collectForms(reading, pace)),
      channels: await attemptNext(() => collectChannels(reading, pace)),
      structuredData,
      topics: await attemptNext(() => collectTopics(reading, pace)),
      people: await attemptNext(() => collectPeople(reading, pace)),
      ...settlingFacts(source.mode),
    },
  };
}

const missing = (code: string) => ({ ok: false as const, reason: { code, params: {} } });

function valueOr<T, D>(attempted: Attempted<T>, otherwise: D): T | D {
  return attempted.ok ? attempted.value : otherwise;
}

/** What takes longer than a glance comes later (settle.ts), and only where the page is open. */
function settlingFacts(mode: Source['mode']) {
  const later = mode === 'rendered' ? missing('pending') : missing('needs-rendering');
  return { overlays: later, accessibility: later, speed: later };
}

function circumstancesOf({ document, mode }: Source) {
  return mode === 'rendered' && document.defaultView ? readCircumstances(document.defaultView) : fetchedCircumstances();
}
