import { type Candidate, candidatesFrom, mayBegin } from './phone-candidates';
import { extensionAfter } from './phone-extension';
import { labelAfter, type PhoneLabel } from './phone-label';
import { completedBy, isPostcode, isShortNumber, labelledKind } from './phone-local';
import { isPartOfMore, NEIGHBOURHOOD } from './phone-neighbours';
import type { PlacedPhone } from './phone-numbers';
import type { Place } from './phone-place';
import type { PhoneReading } from './phone-reading';
import { type DigitGroup, prefixLength } from './phone-runs';
import { isPlaceholder } from './placeholder-number';

export interface Position {
  groups: readonly DigitGroup[];
  index: number;
  /** Groups of the run that stand unused before this one. */
  unused: number;
}

export interface Recognised {
  phone: PlacedPhone;
  /** The group at which to read on. */
  next: number;
}

/** The phone number that begins with this group of digits, if one does. */
export function recognise(position: Position, place: Place): Recognised | undefined {
  const group = position.groups[position.index];
  if (!group || group.start < place.taken) return undefined;
  if (position.unused > 0 && !mayBegin(position.groups, position.index)) return undefined;
  if (place.label.otherwise === 'registration' && !group.lead.includes('+')) return undefined;
  const candidates = candidatesFrom(position.groups, position.index, place.plain).filter((one) => !isPart(one, place));
  return inPlan(candidates, place) ?? beyondPlan(candidates, place) ?? short(position, place);
}

function isPart({ start, end }: Pick<Candidate, 'start' | 'end'>, { plain, label, sibling }: Place): boolean {
  return isPartOfMore({
    before: plain.slice(Math.max(0, start - NEIGHBOURHOOD), start),
    after: extensionAfter(plain, end) ? '' : plain.slice(end, end + NEIGHBOURHOOD),
    labelled: label.adjacent || sibling !== undefined,
  });
}

interface Read extends Candidate {
  reading: PhoneReading;
}

/** No country's numbers are usually longer, although some plans allow it; our judgement from German and Austrian ones. */
const USUAL_LENGTH = 11;

/** A number that its country knows. */
function inPlan(candidates: readonly Candidate[], place: Place): Recognised | undefined {
  const read: Read[] = [];
  for (const candidate of candidates) {
    const reading = place.read(candidate.text);
    if (reading?.trunkMissing && completed(candidate, place)) continue;
    if (reading?.valid && isLikely({ ...candidate, reading }, place.label)) read.push({ ...candidate, reading });
  }
  const best =
    read.findLast((one) => one.closed) ?? read.find((one) => one.reading.national.length <= USUAL_LENGTH) ?? read[0];
  return best && toRecognised(best, place, confidenceOf(best, place.label));
}

/** Valid by chance, or meant as a phone number? */
function isLikely({ text, reading }: Read, label: PhoneLabel): boolean {
  if (reading.international || label.labelled) return true;
  const areaInBrackets = /^\(\d/.test(text);
  const homely = areaInBrackets || /^\D*0/.test(text);
  if (label.otherwise && !homely) return false;
  if (reading.trunkMissing && !areaInBrackets) return false;
  // "12.1 - 23.71" are measures.
  return !(/\d\.\d/.test(text) && / - /.test(text));
}

function confidenceOf({ text, reading }: Read, label: PhoneLabel): PlacedPhone['confidence'] {
  if (reading.international || label.labelled) return 1;
  return /^\D*0/.test(text) || /\d\D+\d/.test(text) ? 0.75 : 0.5;
}

/** A number that only its sibling, its country code or its label makes one. */
function beyondPlan(candidates: readonly Candidate[], place: Place): Recognised | undefined {
  for (const candidate of candidates) {
    const reading = completed(candidate, place);
    if (reading) return toRecognised({ ...candidate, reading }, place, 0.75);
  }
  for (const candidate of candidates.filter((one) => place.label.labelled || isLong(one.text))) {
    const reading = candidate.text.includes('+') ? place.read(candidate.text) : undefined;
    if (reading) return toRecognised({ ...candidate, reading: { ...reading, kind: 'unknown' } }, place, 0.5);
  }
  const [longest] = candidates;
  // With a country code it is meant as a phone number, even where the area code was forgotten: "+51 279-4929".
  const meant = place.label.adjacent || /^\(?\+\d{1,3}\D(?:\D*\d){7}/.test(longest?.text ?? '');
  const kind = longest && meant && labelledKind(longest.text);
  return kind ? toRecognised({ ...longest, kind }, place, 0.5) : undefined;
}

/** Lists of country codes have a plus sign, too: "(+44 1534)". */
function isLong(text: string): boolean {
  return text.replace(/\D/g, '').length >= LEAST_WITH_CODE;
}

const LEAST_WITH_CODE = 9;

function completed({ text, end }: Candidate, { sibling, plain }: Place): PhoneReading | undefined {
  if (sibling?.e164 === undefined || isPostcode(text, plain.slice(end, end + NEIGHBOURHOOD))) return undefined;
  return completedBy(sibling.e164, text);
}

/** Three to six digits are a number only right behind a label. */
function short({ groups, index }: Position, place: Place): Recognised | undefined {
  const group = groups[index];
  if (!place.label.adjacent || place.sibling || !group || groups.length - index > 2) return undefined;
  const start = group.start - prefixLength(group);
  const end = groups.at(-1)?.end ?? group.end;
  const text = place.plain.slice(start, end);
  const after = place.plain.slice(end, end + NEIGHBOURHOOD);
  if (!isShortNumber(text) || isPart({ start, end }, place) || isPostcode(text, after)) return undefined;
  // "Mobile 500 apps"
  if (!place.label.led && /^ \p{Ll}/u.test(after)) return undefined;
  return toRecognised({ text, start, end, next: groups.length, kind: 'short' }, place, 0.75);
}

type Chosen = Pick<Candidate, 'text' | 'start' | 'end' | 'next'> &
  ({ reading: PhoneReading } | { kind: PlacedPhone['kind'] });

function toRecognised(chosen: Chosen, place: Place, confidence: PlacedPhone['confidence']): Recognised {
  const reading = 'reading' in chosen ? chosen.reading : undefined;
  const extension = extensionAfter(place.plain, chosen.end);
  const label = place.label.labelled
    ? place.label
    : labelAfter(place.plain.slice(chosen.end, chosen.end + NEIGHBOURHOOD));
  const kind = 'reading' in chosen ? chosen.reading.kind : chosen.kind;
  return {
    next: chosen.next,
    phone: {
      start: chosen.start,
      end: chosen.end + (extension?.length ?? 0),
      ...(reading && { e164: reading.e164 }),
      ...(reading?.country && { country: reading.country }),
      kind: label.fax ? 'fax' : label.whatsapp ? 'whatsapp' : kind,
      confidence,
      labelled: label.labelled,
      placeholder: isPlaceholder(reading?.national ?? chosen.text.replace(/\D/g, ''), reading?.e164),
      ...(extension && { extension: extension.extension }),
    },
  };
}
