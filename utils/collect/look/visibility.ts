import {
  ancestorWhere,
  animationsOf,
  attr,
  closest,
  composedParentOf,
  hasAttr,
  isRendered,
  tagOf,
  windowOf,
} from '../dom';
import { AS_AROUND, inherited, nearest, oncePerReading } from '../reading/once-per-reading';
import type { Reading } from '../reading/reading';
import type { Source } from '../reading/walk';
import { type Box, pageBoxOf } from './page-box';

export interface Visibility {
  visible: boolean;
  /** Hidden now, but a closed menu, tab or accordion would show it. */
  needsAction: boolean;
}

/** Smaller than this in CSS pixels, nobody sees it (catalogue §2.3). */
const LEAST_SIDE = 8;
const LEAST_FONT_SIZE = 9;
const LEAST_OPACITY = 0.1;
/** Below this contrast, text is hidden on purpose. */
export const LEAST_CONTRAST = 1.3;

/** Whether a person can see the element's text, by the rules of the catalogue (§2.3). */
export const visibilityIn = oncePerReading((element, reading): Visibility => {
  const { mode } = reading.source;
  const visible = mode === 'rendered' ? isShown(element, reading) : !hidingInMarkup(element);
  return { visible, needsAction: !visible && waitsForAction(element, mode) };
});

function isShown(element: Element, reading: Reading): boolean {
  if (!isRendered(element)) return false;
  const box = pageBoxOf(element, reading);
  const view = windowOf(element);
  if (!view || Math.min(box.width, box.height) < LEAST_SIDE || isParked(box, view, reading)) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < LEAST_FONT_SIZE) return false;
  // Blocks below the first screen that are transparent until one scrolls there are seen by whoever scrolls.
  if (box.top < view.innerHeight && isSeenThrough(element, reading)) return false;
  return !isClipped(element, reading) && !isCamouflaged(element, style, reading);
}

function isParked(box: Box, view: Window, reading: Reading): boolean {
  return box.right <= 0 || box.bottom <= 0 || box.left >= widthOf(view.document.documentElement, reading);
}

const widthOf = oncePerReading((root) => root.scrollWidth);

const isSeenThrough = inherited(false, (element) =>
  Number.parseFloat(windowOf(element)?.getComputedStyle(element).opacity ?? '1') < LEAST_OPACITY && !fadesIn(element)
    ? { is: true }
    : AS_AROUND,
);

/** A page that has just been opened may let its texts appear one after the other. */
function fadesIn(element: Element): boolean {
  return animationsOf(element).some(({ effect, playState }) => {
    if (playState === 'finished' || !effect || !('getKeyframes' in effect)) return false;
    const [last] = (effect as KeyframeEffect).getKeyframes().slice(-1);
    return Number(last?.opacity) >= LEAST_OPACITY;
  });
}

/** How many ancestors are asked whether they cut the element off: screen-reader texts are rarely nested deeper. */
const CLIPPING_DEPTH = 4;

function isClipped(element: Element, reading: Reading): boolean {
  let each: Element | null = element;
  for (let depth = 0; each && depth < CLIPPING_DEPTH; depth += 1) {
    if (cutsOff(each, reading)) return true;
    each = composedParentOf(each);
  }
  return false;
}

const cutsOff = oncePerReading((element, reading) => {
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style) return false;
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clipPath === 'inset(50%)') return true;
  if (style.overflowX === 'visible' && style.overflowY === 'visible') return false;
  const { width, height } = pageBoxOf(element, reading);
  return Math.min(width, height) < LEAST_SIDE && style.display !== 'inline';
});

function isCamouflaged(element: Element, style: CSSStyleDeclaration, reading: Reading): boolean {
  // A frame has no text of its own in that colour.
  if (tagOf(element) === 'iframe') return false;
  const text = parseColour(style.color);
  if (!text) return false;
  if (text.alpha === 0) return style.webkitTextFillColor === style.color && style.backgroundClip !== 'text';
  const painted = text.alpha === 1 ? paintedAround(element, reading) : null;
  const paint = painted && windowOf(painted)?.getComputedStyle(painted);
  if (paint?.backgroundImage !== 'none') return false;
  const background = parseColour(paint.backgroundColor);
  return background?.alpha === 1 && contrast(text, background) < LEAST_CONTRAST;
}

const paintedAround = nearest((element) => {
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style) return false;
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
  return style.backgroundImage !== 'none' || style.backdropFilter !== 'none';
});

export interface Colour {
  channels: [number, number, number];
  alpha: number;
}

/** A computed colour; undefined for colour spaces other than sRGB, which are never taken for hidden. */
export function parseColour(computed: string): Colour | undefined {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!found) return undefined;
  const [, red, green, blue, alpha = '1'] = found;
  return { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

/** The contrast ratio of WCAG 2, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance({ channels }: Colour): number {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Without layout, only what the markup itself hides is known to be hidden. */
function hidingInMarkup(element: Element): Element | null {
  return ancestorWhere(element, (each) => {
    if (hasAttr(each, 'hidden') || isClosedDetails(each, element)) return true;
    return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attr(each, 'style'));
  });
}

function isClosedDetails(each: Element, element: Element): boolean {
  return tagOf(each) === 'details' && !hasAttr(each, 'open') && closest(element, 'summary') === null;
}

const OPENABLE_ROLE = /^(?:tabpanel|menu|dialog|region|listbox|tooltip)$/;
const OPENABLE_NAME =
  /menu|nav|collaps|accordion|dropdown|tab-?(?:pane|panel|content)|toggle|modal|drawer|panel|slide|popup|popover|offcanvas|submenu/i;

/** Something around it looks like what opens: a menu, a tab, an accordion, a dialog. */
function waitsForAction(element: Element, mode: Source['mode']): boolean {
  if (mode === 'fetched') return hidingInMarkup(element) !== null;
  return (
    ancestorWhere(element, (each) => {
      if (isClosedDetails(each, element) || OPENABLE_ROLE.test(attr(each, 'role')) || tagOf(each) === 'nav')
        return true;
      if (tagOf(each) === 'dialog' || hasAttr(each, 'popover') || hasAttr(each, 'inert')) return true;
      return OPENABLE_NAME.test(`${attr(each, 'class')} ${attr(each, 'id')}`);
    }) !== null
  );
}
