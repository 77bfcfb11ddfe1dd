import { boxOf, rootOf, windowOf } from '../dom';
import { createLifted } from '../lifted';
import type { Pace } from '../reading/pace';
import type { Reading } from '../reading/reading';
import { openedRoot } from '../reading/walk';

/** Something that lies on top of the page, and the part of the first screen that it takes. */
export interface Cover {
  element: Element;
  /** Share of the first screen, 0 to 1. */
  share: number;
  /** What lies directly on it where both were met, if anything. */
  above?: Element;
}

/** The first screen is as high as the window, and at most this (catalogue §2.4). */
const TALLEST_FIRST_SCREEN = 900;

/** So close that nothing of 3 % of a desktop screen fits between the points. */
const COLUMNS = 8;
const ROWS = 6;
/** Bars lie along the upper and the lower edge, and can be thinner than the rows are apart. */
const EDGE = 12;

/**
 * Asks the browser what lies on top of each other at points spread over the screen: the cheapest way to find what
 * covers it, because nothing that covers nothing is looked at.
 */
export async function sampleCovers(reading: Reading, pace: Pace): Promise<Cover[]> {
  const view = windowOf(reading.root);
  if (!view || view.innerWidth === 0 || view.innerHeight === 0) return [];
  const screen = { width: view.innerWidth, height: Math.min(view.innerHeight, TALLEST_FIRST_SCREEN) };
  const liftedOf = createLifted(reading);
  const covers = new Map<Element, Cover>();
  for (const point of pointsOf(screen)) {
    let above: Element | undefined;
    for (const element of stackAt(point, reading.source.document, reading)) {
      const lifted = liftedOf(element);
      if (!lifted) break;
      const cover = covers.get(lifted) ?? { element: lifted, share: 0 };
      cover.share = Math.max(cover.share, shareOf(element, screen));
      if (above && above !== lifted) cover.above = above;
      covers.set(lifted, cover);
      above = lifted;
    }
    const pause = pace();
    if (pause) await pause;
  }
  return [...covers.values()];
}

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

function pointsOf({ width, height }: Size): Point[] {
  const xs = Array.from({ length: COLUMNS }, (_, column) => (width * (column + 0.5)) / COLUMNS);
  const ys = Array.from({ length: ROWS }, (_, row) => (height * (row + 0.5)) / ROWS);
  return [EDGE, ...ys, height - EDGE].flatMap((y) => xs.map((x) => ({ x, y })));
}

/** From the top down, with what is inside shadow roots in the place of their hosts. */
function stackAt({ x, y }: Point, scope: Document | ShadowRoot, reading: Reading): Element[] {
  const stack: Element[] = elementsFromPoint(scope).call(scope, x, y);
  return stack
    .filter((element) => rootOf(element) === scope)
    .flatMap((element) => {
      const inside = openedRoot(element, reading.source);
      return inside ? [...stackAt({ x, y }, inside, reading), element] : [element];
    });
}

/** Taken from the prototype: a page may have a form of that name. */
function elementsFromPoint(scope: Document | ShadowRoot) {
  return 'host' in scope ? ShadowRoot.prototype.elementsFromPoint : Document.prototype.elementsFromPoint;
}

function shareOf(element: Element, { width, height }: Size): number {
  const box = boxOf(element);
  const wide = Math.min(box.right, width) - Math.max(box.left, 0);
  const high = Math.min(box.bottom, height) - Math.max(box.top, 0);
  return (Math.max(wide, 0) * Math.max(high, 0)) / (width * height);
}
