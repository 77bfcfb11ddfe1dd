import type { Confidence } from '../../facts';
import { findPostcode } from './postcodes';
import { findStreets, type Street } from './streets';

/** `text` is a part of the text given. Sure with a postcode, less where the town must be guessed. */
export type PostalAddress = { text: string; postcode?: string; confidence: Confidence };

/** Where a letter or a visitor would arrive: streets with a number, or post boxes, with the town that follows them. */
export function findPostalAddresses(text: string): PostalAddress[] {
  const streets = findStreets(text);
  return streets.flatMap((street, index) => readAddress(text, street, streets[index + 1]?.start ?? text.length) ?? []);
}

/** A floor, a building and a neighbourhood may stand between the street and the town. */
const TOWN_REACH = 100;
const TOWN_BEFORE_REACH = 40;

function readAddress(text: string, street: Street, limit: number): PostalAddress | undefined {
  const after = text.slice(street.end, Math.min(limit, street.end + TOWN_REACH));
  const town = findPostcode(after);
  if (town) return toAddress(text.slice(street.start, street.end + town.end), town.postcode, 1);
  const before = text.slice(Math.max(0, street.start - TOWN_BEFORE_REACH), street.start);
  const townBefore = findPostcode(before);
  if (townBefore && isAllThatFollows(before.slice(townBefore.end))) {
    return toAddress(before.slice(townBefore.start) + text.slice(street.start, street.end), townBefore.postcode, 0.75);
  }
  if (!street.sure) return undefined;
  const place = /^(?:,|\n| -| –|\.) ?\p{Lu}[\p{L}.' -]{2,40}/u.exec(after)?.[0] ?? '';
  return toAddress(text.slice(street.start, street.end + place.length), undefined, place === '' ? 0.5 : 0.75);
}

/** A town right before its street; the digits of a phone number further off are no postcode. */
function isAllThatFollows(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

function toAddress(text: string, postcode: string | undefined, confidence: Confidence): PostalAddress {
  return { text: text.trim().replace(/\.$/, ''), ...(postcode !== undefined && { postcode }), confidence };
}
