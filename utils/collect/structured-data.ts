import type { Facts } from '../facts';
import { tidy } from './dom';

type StructuredData = Facts['structuredData'];

/** JSON-LD larger than this is a product feed, not what a company says of itself. */
const LARGEST_BLOCK = 1_000_000;
const DEEPEST = 8;

/** What the page's JSON-LD says of the company. Broken blocks are counted, not guessed at. */
export function collectStructuredData(blocks: readonly string[]): StructuredData {
  const data: StructuredData = {
    types: [],
    names: [],
    telephones: [],
    emails: [],
    addresses: [],
    openingHours: [],
    sameAs: [],
    broken: 0,
  };
  for (const block of blocks) {
    const parsed = block.length > LARGEST_BLOCK ? undefined : parse(block);
    if (parsed === undefined) data.broken += 1;
    else visit(parsed, data, 0);
  }
  return deduplicated(data);
}

function parse(text: string): unknown {
  try {
    // Some systems wrap JSON-LD in comment or CDATA marks.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    );
  } catch {
    // Broken JSON-LD is a fact of its own: the caller counts it.
    return undefined;
  }
}

/** Things that are not the company: their names and numbers would be mistaken for its own. */
const NOT_THE_COMPANY =
  /^(?:Person|Review|Product|Offer|Article|NewsArticle|BlogPosting|JobPosting|Event|WebPage|BreadcrumbList|ListItem|ImageObject|Question|Answer)$/;

function visit(value: unknown, data: StructuredData, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) visit(each, data, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const item = value as Record<string, unknown>;
  const types = texts(item['@type']).map((type) => type.replace(/^.*[/#]/, ''));
  data.types.push(...types);
  if (!types.some((type) => NOT_THE_COMPANY.test(type))) take(item, types, data);
  for (const each of Object.values(item)) visit(each, data, depth + 1);
}

function take(item: Record<string, unknown>, types: readonly string[], data: StructuredData): void {
  if (types.some((type) => /Organization|Business|Store|Corporation|Restaurant|Hotel|Clinic|Dentist/.test(type))) {
    data.names.push(...texts(item.name), ...texts(item.legalName));
  }
  data.telephones.push(...texts(item.telephone));
  data.emails.push(...texts(item.email).map((email) => email.replace(/^mailto:/i, '')));
  data.sameAs.push(...texts(item.sameAs));
  data.openingHours.push(
    ...texts(item.openingHours),
    ...specifications(item.openingHoursSpecification),
    ...specifications(item.hoursAvailable),
  );
  if (types.includes('PostalAddress')) data.addresses.push(addressOf(item));
}

function addressOf(item: Record<string, unknown>): { text: string; country: string } {
  const parts = [item.streetAddress, item.postalCode, item.addressLocality, item.addressRegion].flatMap(texts);
  const country =
    typeof item.addressCountry === 'object'
      ? (item.addressCountry as { name?: unknown } | null)?.name
      : item.addressCountry;
  return { text: tidy(parts.join(' ')).slice(0, 200), country: texts(country)[0] ?? '' };
}

function specifications(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [];
    const { dayOfWeek, opens, closes } = each as Record<string, unknown>;
    const days = texts(dayOfWeek).map((day) => day.replace(/^.*[/#]/, ''));
    return days.length > 0 ? [tidy(`${days.join(', ')} ${texts(opens)[0] ?? ''}-${texts(closes)[0] ?? ''}`)] : [];
  });
}

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map((each) => tidy(String(each)).slice(0, 300));
}

/** How many of each are kept: a list of branches needs no more to be compared with what the page shows. */
const MOST = 50;

function deduplicated(data: StructuredData): StructuredData {
  const once = (values: readonly string[]) => [...new Set(values.filter(Boolean))].slice(0, MOST);
  return {
    ...data,
    types: once(data.types),
    names: once(data.names),
    telephones: once(data.telephones),
    emails: once(data.emails),
    addresses: data.addresses.slice(0, MOST),
    openingHours: once(data.openingHours),
    sameAs: once(data.sameAs),
  };
}
