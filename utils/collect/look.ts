import type { Look } from '../facts/evidence';
import { ancestorWhere, attr, boxOf, holds, matches, parentOf, textOf, tidy, windowOf } from './dom';
import type { Reading } from './reading';
import { textContrast } from './text-contrast';
import { visibilityOf } from './visibility';

/** The least size of what is tapped (WCAG 2.5.8), in CSS pixels. */
const LEAST_SIDE = 24;

/** What WCAG 1.4.3 calls large text: 18 pt, or 14 pt if bold. */
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;
const BOLD = 700;

/** How the element is drawn; nothing for what nobody sees, and where there is no layout. */
export function lookOf(element: Element, reading: Reading): { look?: Look } {
  const { mode } = reading.source;
  const view = windowOf(element);
  if (mode === 'fetched' || !view || !visibilityOf(element, mode).visible) return {};
  const box = boxOf(element);
  const style = view.getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const isSmall = Math.min(box.width, box.height) < LEAST_SIDE;
  return {
    look: {
      width: Math.round(box.width),
      height: Math.round(box.height),
      inline: style.display === 'inline' && standsInText(element),
      crowded: isSmall && isCrowded(element, box, reading),
      contrast: textContrast(element, view),
      largeText: size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= BOLD),
    },
  };
}

function standsInText(element: Element): boolean {
  const around = parentOf(element);
  return around !== null && tidy(textOf(around)).length > tidy(textOf(element)).length;
}

/** The boxes of all that can be tapped, measured once for a page and only where something small asks for them. */
const boxesOf = new WeakMap<Reading, { element: Element; box: DOMRect }[]>();

function isCrowded(element: Element, own: DOMRect, reading: Reading): boolean {
  const known = boxesOf.get(reading) ?? tapped(reading);
  boxesOf.set(reading, known);
  const x = own.left + own.width / 2;
  const y = own.top + own.height / 2;
  return known.some(({ element: other, box }) => {
    if (holds(other, element) || holds(element, other)) return false;
    const isSmall = Math.min(box.width, box.height) < LEAST_SIDE;
    const centres = Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
    return distance(box, x, y) < LEAST_SIDE / 2 || (isSmall && centres < LEAST_SIDE);
  });
}

function tapped({ controls, fields }: Reading) {
  return [...controls, ...fields]
    .map(({ element }) => ({ element, box: boxOf(element) }))
    .filter(({ element, box }) => box.width > 0 && box.height > 0 && !isPassedOver(element));
}

function isPassedOver(element: Element): boolean {
  if (matches(element, 'input[type=hidden]')) return true;
  return ancestorWhere(element, (each) => attr(each, 'aria-hidden') === 'true') !== null;
}

function distance(box: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
