import type { Evidence } from '../../facts';
import { ancestorWhere, attr, boxOf, closest, frameAround, isRendered, tagOf, windowOf } from '../dom';
import { type Visibility, visibilityIn } from '../look/visibility';
import { selectorOf } from '../selector';
import { oncePerReading } from './once-per-reading';
import type { Reading } from './reading';

/** What every fact about a place on the page tells: see `located` in facts.ts. */
export interface Located extends Visibility {
  firstScreen: boolean | null;
  order: number;
  evidence: Evidence;
}

/** The first screen is as high as the window, and at most this: taller windows are rare (catalogue §2.4). */
const TALLEST_FIRST_SCREEN = 900;

const LONGEST_QUOTE = 200;

/** Everything about where the element is. @param quote what a person reads there. */
export function locate(element: Element, order: number, quote: string, reading: Reading): Located {
  return { ...appearanceOf(element, reading), order, evidence: evidenceOf(element, quote, reading) };
}

export function evidenceOf(element: Element, quote: string, reading: Reading): Evidence {
  return {
    page: reading.source.url,
    quote: quote.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE),
    ...placeOf(element, reading),
  };
}

const appearanceOf = oncePerReading((element, reading) => {
  const { mode } = reading.source;
  const firstScreen = mode === 'rendered' ? isOnFirstScreen(element, reading) : null;
  return { ...visibilityIn(element, reading), firstScreen };
});

const placeOf = oncePerReading((element, { source }) => {
  const rendered = source.mode === 'rendered';
  return {
    selector: selectorOf(element),
    region: regionOf(element, rendered),
    ...(rendered && { y: Math.round(topOf(element)) }),
  };
});

/** Vertical centre within the first screen, as it is with the page scrolled to the top. */
function isOnFirstScreen(element: Element, reading: Reading): boolean {
  const box = boxOf(element);
  const view = windowOf(reading.root);
  if (!view || box.width === 0 || box.height === 0) return false;
  return topOf(element) + box.height / 2 < Math.min(view.innerHeight, TALLEST_FIRST_SCREEN);
}

/**
 * Distance from the top of the page; of what is pinned to the screen, from the top of the screen; of what is not drawn,
 * that of what is drawn around it.
 */
function topOf(element: Element): number {
  const drawn = ancestorWhere(element, isRendered) ?? element;
  const view = windowOf(drawn);
  if (!view) return 0;
  const frame = frameAround(view.document);
  const above = frame ? topOf(frame) : 0;
  const scrolled = view.scrollY > 0 && !isPinned(drawn) ? view.scrollY : 0;
  return above + boxOf(drawn).top + scrolled;
}

function isPinned(element: Element): boolean {
  return ancestorWhere(element, (each) => windowOf(each)?.getComputedStyle(each).position === 'fixed') !== null;
}

/** Outside of main, anything that ends above this is in the header, whatever its tag (catalogue §2.5). */
const HEADER_HEIGHT = 200;

const FOOTER_NAME = /(?:^|[-_ ])(?:site-?|page-?|main-?|global-?)?(?:footer|fuss|pie)(?:$|[-_ ])/i;
const HEADER_NAME = /(?:^|[-_ ])(?:site-?|page-?|main-?|global-?)?(?:header|top-?bar|masthead|navbar)(?:$|[-_ ])/i;

function regionOf(element: Element, rendered: boolean): NonNullable<Evidence['region']> {
  if (closest(element, 'nav,[role=navigation]') && !inFooter(element)) return 'nav';
  if (inFooter(element)) return 'footer';
  if (inHeader(element)) return 'header';
  if (closest(element, 'main,[role=main]')) return 'main';
  return rendered && topOf(element) + boxOf(element).height < HEADER_HEIGHT ? 'header' : 'main';
}

function inFooter(element: Element): boolean {
  return landmark(element, 'footer', 'contentinfo', FOOTER_NAME);
}

function inHeader(element: Element): boolean {
  return landmark(element, 'header', 'banner', HEADER_NAME);
}

/** The page's own landmark, not the header or footer of an article in it. */
function landmark(element: Element, tag: string, role: string, name: RegExp): boolean {
  return (
    ancestorWhere(element, (each) => {
      if (attr(each, 'role') === role) return true;
      if (tagOf(each) === tag) return closest(each, 'article,main,aside,section,[role=main]') === null;
      if (/^(?:body|html|main|article)$/.test(tagOf(each))) return false;
      return name.test(attr(each, 'id')) || name.test(attr(each, 'class'));
    }) !== null
  );
}
