import { blankNotPhones, blankSpans } from './not-phones';
import type { PhoneKind } from './phone-kind';
import { LABEL_REACH, mayEndWithLabel } from './phone-label';
import { placeOf } from './phone-place';
import { recognise } from './phone-recognition';
import { type DigitGroup, digitRuns, withPlainSigns } from './phone-runs';
import { vanityNumbers } from './vanity-number';

export { parsePhone } from './parse-phone';
export type { PhoneKind } from './phone-kind';

export interface FoundPhone {
  /** As it stands in the text, with its extension. */
  text: string;
  start: number;
  end: number;
  e164?: string;
  country?: string;
  kind: PhoneKind;
  /** 1: valid, and labelled or international; 0.75: valid by its form; 0.5: bare digits, or not in the plan. */
  confidence: 1 | 0.75 | 0.5;
  labelled: boolean;
  placeholder: boolean;
  extension?: string;
}

export interface PhoneOptions {
  /** Where a number without country code is at home; no other country is tried. */
  country?: string;
  /** The text in front, such as the label in the preceding block. */
  before?: string;
}

/** The phone numbers of a text in their order. None goes on behind a line break. */
export function findPhoneNumbers(text: string, { country, before = '' }: PhoneOptions): FoundPhone[] {
  if (!/[\d\uff10-\uff19]/.test(text)) return [];
  const lead = `${before.slice(-LABEL_REACH)}\n`;
  const whole = withPlainSigns(lead + text);
  const vanity = vanityNumbers(whole, country);
  const scan: Scan = { plain: blankNotPhones(blankSpans(whole, vanity)), country, found: [], attempts: 0 };
  for (const groups of digitRuns(scan.plain, lead.length)) {
    if (!isSmall(groups) || mayBeLabelled(scan, groups)) readRun(scan, groups);
  }
  return [...scan.found, ...vanity]
    .sort((a, b) => a.start - b.start)
    .map((phone) => ({ ...phone, start: phone.start - lead.length, end: phone.end - lead.length }))
    .map((phone) => ({ text: text.slice(phone.start, phone.end), ...phone }));
}

/** A number and where it stands in the text that is read. */
export type PlacedPhone = Omit<FoundPhone, 'text'>;

export interface Scan {
  plain: string;
  country: string | undefined;
  found: PlacedPhone[];
  /** How often a label or a number was read. */
  attempts: number;
}

/** Fewer digits than these are a number only right behind a label. */
const SMALL = 6;

function isSmall(groups: readonly DigitGroup[]): boolean {
  return groups.reduce((sum, group) => sum + group.digits.length, 0) < SMALL;
}

function mayBeLabelled({ plain }: Scan, [first]: readonly DigitGroup[]): boolean {
  return first !== undefined && mayEndWithLabel(plain.slice(Math.max(0, first.start - LABEL_REACH), first.start));
}

/** A text with more tries than this is a table of figures; its rest is left unread, after less than a second. */
const MAX_ATTEMPTS = 20_000;
/** Groups of digits that may stand unused before a number of the same run: a postcode, a house number. */
const MAX_UNUSED_GROUPS = 2;

function readRun(scan: Scan, groups: readonly DigitGroup[]): void {
  let unused = 0;
  let index = 0;
  while (unused <= MAX_UNUSED_GROUPS && scan.attempts < MAX_ATTEMPTS) {
    const group = groups[index];
    if (!group) return;
    const recognised = recognise({ groups, index, unused }, placeOf(scan, group));
    if (recognised) scan.found.push(recognised.phone);
    unused = recognised ? 0 : unused + 1;
    index = recognised?.next ?? index + 1;
  }
}
