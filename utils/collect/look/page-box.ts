import { boxOf, windowOf } from '../dom';
import { oncePerReading } from '../reading/once-per-reading';

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

/** Where the element is with the page scrolled to the top: somebody may scroll while collectors let the page run. */
export const pageBoxOf = oncePerReading((element): Box => {
  const { left, right, top, bottom, width, height } = boxOf(element);
  const view = windowOf(element);
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y, width, height };
});
