import { LABEL_REACH, labelBefore, type PhoneLabel } from './phone-label';
import type { PlacedPhone, Scan } from './phone-numbers';
import { type PhoneReading, readPhone } from './phone-reading';
import { type DigitGroup, prefixLength } from './phone-runs';
import { inAllLanguages } from './phone-words';

/** Where a number may stand, and what the text around says of it. */
export interface Place {
  plain: string;
  label: PhoneLabel;
  /** The number beside it, with a sign or "or" between them and nothing else. */
  sibling?: PlacedPhone;
  /** Up to here the text belongs to the number before. */
  taken: number;
  read(written: string): PhoneReading | undefined;
}

export function placeOf(scan: Scan, group: DigitGroup): Place {
  const start = group.start - prefixLength(group);
  const previous = scan.found.at(-1);
  const taken = previous?.end ?? 0;
  const sibling = previous && JOINED.test(scan.plain.slice(taken, start)) ? previous : undefined;
  const before = scan.plain.slice(Math.max(taken, start - LABEL_REACH), start);
  const own = labelBefore(before);
  scan.attempts += 1;
  const label = sibling && !own.labelled && !own.otherwise ? inherited(sibling) : own;
  return { plain: scan.plain, label, taken, ...(sibling && { sibling }), read };

  function read(written: string): PhoneReading | undefined {
    scan.attempts += 1;
    return readPhone(written, scan.country);
  }
}

const JOINED = new RegExp(`^[ )]*(?:[-/,;|&+·]|(?<= )(?:${inAllLanguages('joiner')})(?= ))[ (]*$`, 'i');

function inherited({ labelled, kind }: PlacedPhone): PhoneLabel {
  return { labelled, adjacent: labelled, led: false, fax: kind === 'fax', whatsapp: kind === 'whatsapp' };
}
