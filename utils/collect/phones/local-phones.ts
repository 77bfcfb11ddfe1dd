import type { Phone } from '../../facts';
import { completedBy } from '../../recognise/phones/phone-local';

/**
 * "279 4929" on a page whose other numbers are all of one area is dialled with that area code. Where they are of
 * several, nobody can tell.
 */
export function completeLocalNumbers(phones: readonly Phone[]): Phone[] {
  const siblings = [...new Set(phones.flatMap(({ e164, kind }) => (e164 && HAS_AREA.has(kind) ? [e164] : [])))];
  return phones.map((phone) => {
    if (phone.e164 !== undefined || phone.kind !== 'unknown' || phone.confidence > MOST_OF_A_LOCAL) return phone;
    const readings = siblings.flatMap((sibling) => completedBy(sibling, phone.text) ?? []);
    const [reading] = readings;
    if (!reading || readings.some(({ e164 }) => e164 !== reading.e164)) return phone;
    return { ...phone, e164: reading.e164, ...(reading.country && { country: reading.country }), kind: reading.kind };
  });
}

const HAS_AREA: ReadonlySet<Phone['kind']> = new Set(['fixed', 'fixed-or-mobile']);

/** What a link dials is known as it stands. */
const MOST_OF_A_LOCAL = 0.75;
