import type { Audit, Page } from './audit-format';
import type { Evidence, Facts } from './facts';

type CountrySignal = Audit['country']['signals'][number];

/** Where a sign of the country can be seen again: the place itself where a fact knows it, else the page it is on. */
export function placeOfCountrySign(pages: readonly Page[], { kind, value }: CountrySignal): Evidence | undefined {
  const telling = pages.filter((page) =>
    factOf(page, 'page')?.countrySignals.some((signal) => signal.kind === kind && signal.value === value),
  );
  if (kind === 'phone') return first(telling, (page) => phonePlace(page, value)) ?? onPage(telling, value);
  if (kind === 'company-id') return first(telling, (page) => companyPlace(page, value)) ?? onPage(telling, value);
  return onPage(telling, value);
}

/** The same for a sign of the kind of business. */
export function placeOfKindSign(pages: readonly Page[], kind: string, value: string): Evidence | undefined {
  const telling = pages.filter((page) =>
    factOf(page, 'page')?.profileSignals.some((signal) => signal.kind === kind && signal.value === value),
  );
  if (value === 'address') return first(telling, (page) => factOf(page, 'addresses')?.[0]?.evidence);
  if (value === 'opening hours') return first(telling, (page) => factOf(page, 'openingHours')?.[0]?.evidence);
  return onPage(telling, value);
}

function factOf<Name extends keyof Facts>({ facts }: Page, name: Name): Facts[Name] | undefined {
  const fact = facts[name];
  return fact.ok ? (fact.value as Facts[Name]) : undefined;
}

function first(pages: readonly Page[], find: (page: Page) => Evidence | undefined): Evidence | undefined {
  return pages.map(find).find((place) => place !== undefined);
}

function onPage([page]: readonly Page[], quote: string): Evidence | undefined {
  return page && { page: page.url, quote };
}

function phonePlace(page: Page, written: string): Evidence | undefined {
  return factOf(page, 'phones')?.find(({ e164 }) => e164 !== undefined && digits(e164) === digits(written))?.evidence;
}

function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^00/, '');
}

function companyPlace(page: Page, number: string): Evidence | undefined {
  const topics = factOf(page, 'topics') ?? [];
  const found = topics.find(({ topic, evidence }) => topic === 'companyId' && evidence.quote.includes(number));
  return found && { ...found.evidence, quote: number };
}
