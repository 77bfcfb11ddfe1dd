import type { Look } from '../../facts/evidence';
import { windowOf } from '../dom';
import { standsInText } from '../reading/line-of-text';
import { oncePerReading } from '../reading/once-per-reading';
import type { Reading } from '../reading/reading';
import { isCrowded, LEAST_SIDE } from './crowding';
import { pageBoxOf } from './page-box';
import { textContrast } from './text-contrast';
import { visibilityIn } from './visibility';

/** What WCAG 1.4.3 calls large text: 18 pt, or 14 pt if bold. */
const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;
const BOLD = 700;

/** How the element is drawn; nothing for what nobody sees, and where there is no layout. */
export const lookOf = oncePerReading((element: Element, reading: Reading): { look?: Look } => {
  const { mode } = reading.source;
  const view = windowOf(element);
  if (mode === 'fetched' || !view || !visibilityIn(element, reading).visible) return {};
  const box = pageBoxOf(element, reading);
  const style = view.getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  const isSmall = Math.min(box.width, box.height) < LEAST_SIDE;
  return {
    look: {
      width: Math.round(box.width),
      height: Math.round(box.height),
      inline: standsInText(element),
      crowded: isSmall && isCrowded(element, reading),
      contrast: textContrast(element, reading),
      largeText: size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= BOLD),
    },
  };
});
