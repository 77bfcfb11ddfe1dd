import { ancestorWhere, attr, boxOf, closest, composedParentOf, hasAttr, isRendered, tagOf, windowOf } from '../dom';
import { oncePerReading } from '../reading/once-per-reading';
import type { Source } from '../reading/walk';

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

export const visibilityIn = oncePerReading((element, { source }) => visibilityOf(element, source.mode));

/** Whether a person can see the element's text, by the rules of the catalogue (§2.3). */
export function visibilityOf(element: Element, mode: Source['mode']): Visibility {
  const visible = mode === 'rendered' ? isShown(element) : !hidingInMarkup(element);
  return { visible, needsAction: !visible && waitsForAction(element, mode) };
}

function isShown(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = boxOf(element);
  const view = windowOf(element);
  if (!view || Math.min(box.width, box.height) < LEAST_SIDE || isParked(box, view)) return false;
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < LEAST_FONT_SIZE) return false;
  return !isTransparent(element, box, view) && !isClipped(element, view) && !isCamouflaged(element, style, view);
}

function isParked(box: DOMRect, view: Window): boolean {
  const width = view.document.documentElement.scrollWidth;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0 || box.left + view.scrollX >= width;
}

/** Blocks below the first screen that are transparent until one scrolls there are seen by whoever scrolls. */
function isTransparent(element: Element, box: DOMRect, view: Window & typeof globalThis): boolean {
  if (box.top + view.scrollY >= view.innerHeight) return false;
  return ancestorWhere(element, (each) => opacityOf(each) < LEAST_OPACITY) !== null;
}

function opacityOf(element: Element): number {
  return Number.parseFloat(windowOf(element)?.getComputedStyle(element).opacity ?? '1');
}

/** How many ancestors are asked whether they cut the element off: screen-reader texts are rarely nested deeper. */
const CLIPPING_DEPTH = 4;

function isClipped(element: Element, view: Window & typeof globalThis): boolean {
  let each: Element | null = element;
  for (let depth = 0; each && depth < CLIPPING_DEPTH; depth += 1) {
    const style = view.getComputedStyle(each);
    if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clipPath === 'inset(50%)') return true;
    const box = boxOf(each);
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (cuts && Math.min(box.width, box.height) < LEAST_SIDE && style.display !== 'inline') return true;
    each = composedParentOf(each);
  }
  return false;
}

function isCamouflaged(element: Element, style: CSSStyleDeclaration, view: Window & typeof globalThis): boolean {
  const text = parseColour(style.color);
  if (!text) return false;
  if (text.alpha === 0) return style.webkitTextFillColor === style.color && style.backgroundClip !== 'text';
  const painted = ancestorWhere(element, (each) => isPainted(view.getComputedStyle(each)));
  if (!painted) return false;
  const paint = view.getComputedStyle(painted);
  const background = parseColour(paint.backgroundColor);
  if (paint.backgroundImage !== 'none' || !background || background.alpha < 1 || text.alpha < 1) return false;
  return contrast(text, background) < LEAST_CONTRAST;
}

function isPainted(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none' || style.backdropFilter !== 'none') return true;
  return style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}

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
