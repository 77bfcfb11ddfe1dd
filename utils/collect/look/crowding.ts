import { ancestorWhere, attr, holds, matches } from '../dom';
import type { Pace } from '../reading/pace';
import type { Reading } from '../reading/reading';
import { type Box, pageBoxOf } from './page-box';

/** The least size of what is tapped (WCAG 2.5.8), in CSS pixels. */
export const LEAST_SIDE = 24;

/** What can be tapped, and where on the page. */
interface Target {
  element: Element;
  box: Box;
}

/** So high that most targets lie in one or two bands. */
const BAND_PX = 100;

/** A link around more than this is a background, which nobody taps instead of what lies on it. */
const MOST_BANDS = 50;

const bandsOf = new WeakMap<Reading, Map<number, Target[]>>();

/** Measures all that can be tapped, once for a page: `isCrowded` then looks at what lies in the same band only. */
export async function measureTargets(reading: Reading, pace: Pace): Promise<void> {
  const bands = new Map<number, Target[]>();
  for (const { element } of [...reading.controls, ...reading.fields]) {
    const box = pageBoxOf(element, reading);
    if (box.width > 0 && box.height > 0) putInto(bands, { element, box });
    const pause = pace();
    if (pause) await pause;
  }
  bandsOf.set(reading, bands);
}

/** Whether something else can be tapped so near to the middle of the element that a finger hits it. */
export function isCrowded(element: Element, reading: Reading): boolean {
  const own = pageBoxOf(element, reading);
  const x = own.left + own.width / 2;
  const y = own.top + own.height / 2;
  const near = bandsOf.get(reading)?.get(Math.floor(y / BAND_PX)) ?? [];
  return near.some(({ element: other, box }) => {
    const centres = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
    const isSmall = Math.min(box.width, box.height) < LEAST_SIDE;
    const isNear = distance(box, x, y) < LEAST_SIDE / 2 || (isSmall && centres < LEAST_SIDE);
    return isNear && !holds(other, element) && !holds(element, other) && !isPassedOver(other);
  });
}

function putInto(bands: Map<number, Target[]>, target: Target): void {
  const first = Math.floor((target.box.top - LEAST_SIDE) / BAND_PX);
  const last = Math.floor((target.box.bottom + LEAST_SIDE) / BAND_PX);
  for (let band = first; band <= Math.min(last, first + MOST_BANDS); band += 1) {
    const among = bands.get(band) ?? [];
    among.push(target);
    bands.set(band, among);
  }
}

function isPassedOver(element: Element): boolean {
  if (matches(element, 'input[type=hidden]')) return true;
  return ancestorWhere(element, (each) => attr(each, 'aria-hidden') === 'true') !== null;
}

function distance(box: Box, x: number, y: number): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
