import type { Evidence } from '../../facts';
import { attr, closest, frameAround, isRendered, tagOf, windowOf } from '../dom';
import { pageBoxOf } from '../look/page-box';
import { type Visibility, visibilityIn } from '../look/visibility';
import { selectorOf } from '../selector';
import { nearest, oncePerReading } from './once-per-reading';
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

const placeOf = oncePerReading((element, reading) => {
  const rendered = reading.source.mode === 'rendered';
  return {
    selector: selectorOf(element),
    region: regionOf(element, reading),
    ...(rendered && { y: Math.round(topOf(element, reading)) }),
  };
});

/** Vertical centre within the first screen, as it is with the page scrolled to the top. */
function isOnFirstScreen(element: Element, reading: Reading): boolean {
  const { width, height } = pageBoxOf(element, reading);
  const view = windowOf(reading.root);
  if (!view || width === 0 || height === 0) return false;
  return topOf(element, reading) + height / 2 < Math.min(view.innerHeight, TALLEST_FIRST_SCREEN);
}

/**
 * Distance from the top of the page; of what is pinned to the screen, from the top of the screen; of what is not drawn,
 * that of what is drawn around it.
 */
const topOf = oncePerReading((element, reading): number => {
  const drawn = drawnAround(element, reading) ?? element;
  const view = windowOf(drawn);
  if (!view) return 0;
  const frame = frameAround(view.document);
  const above = frame ? topOf(frame, reading) : 0;
  const isPinned = view.scrollY > 0 && pinnedAround(drawn, reading) !== null;
  return above + pageBoxOf(drawn, reading).top - (isPinned ? view.scrollY : 0);
});

const drawnAround = nearest(isRendered);

const pinnedAround = nearest((element) => windowOf(element)?.getComputedStyle(element).position === 'fixed');

/** Outside of main, anything that ends above this is in the header, whatever its tag (catalogue §2.5). */
const HEADER_HEIGHT = 200;

const FOOTER_NAME = /(?:^|[-_ ])(?:site-?|page-?|main-?|global-?)?(?:footer|fuss|pie)(?:$|[-_ ])/i;
const HEADER_NAME = /(?:^|[-_ ])(?:site-?|page-?|main-?|global-?)?(?:header|top-?bar|masthead|navbar)(?:$|[-_ ])/i;

function regionOf(element: Element, reading: Reading): NonNullable<Evidence['region']> {
  const footer = footerAround(element, reading);
  if (!footer && closest(element, 'nav,[role=navigation]')) return 'nav';
  if (footer) return 'footer';
  if (headerAround(element, reading)) return 'header';
  if (reading.source.mode === 'fetched' || closest(element, 'main,[role=main]')) return 'main';
  return topOf(element, reading) + pageBoxOf(element, reading).height < HEADER_HEIGHT ? 'header' : 'main';
}

const footerAround = nearest((element) => isLandmark(element, 'footer', 'contentinfo', FOOTER_NAME));

const headerAround = nearest((element) => isLandmark(element, 'header', 'banner', HEADER_NAME));

/** The page's own landmark, not the header or footer of an article in it. */
function isLandmark(element: Element, tag: string, role: string, name: RegExp): boolean {
  if (attr(element, 'role') === role) return true;
  if (tagOf(element) === tag) return closest(element, 'article,main,aside,section,[role=main]') === null;
  if (/^(?:body|html|main|article)$/.test(tagOf(element))) return false;
  return name.test(attr(element, 'id')) || name.test(attr(element, 'class'));
}
