import { all, boxOf, childrenOf, composedParentOf, isElement, nodeTypeOf, textOf } from '../dom';
import { oncePerReading } from '../reading/once-per-reading';
import type { Reading } from '../reading/reading';
import { type Colour, contrast, LEAST_CONTRAST, parseColour } from './visibility';

type View = Window & typeof globalThis;

/** The contrast of the element's text to what is painted behind it; null where that is no plain colour. */
export function textContrast(element: Element, reading: Reading, view: View): number | null {
  const lettered = innermost(element);
  if (!lettered) return null;
  const text = parseColour(view.getComputedStyle(lettered).color);
  const background = backgroundOf(lettered, reading, view);
  if (!text || !background || text.alpha < 1) return null;
  const ratio = Math.round(contrast(text, background) * 100) / 100;
  // Nobody writes what cannot be seen: there is something behind it that was not noticed.
  return ratio < LEAST_CONTRAST ? null : ratio;
}

/** The element whose own text it is: a link is often painted by the span in it. */
function innermost(element: Element): Element | undefined {
  const inside = childrenOf(element).filter((node) => textOf(node).trim() !== '');
  const [only] = inside;
  if (!only) return undefined;
  return inside.length === 1 && isElement(only) && nodeTypeOf(only) === Node.ELEMENT_NODE ? innermost(only) : element;
}

const PAPER: Colour = { channels: [255, 255, 255], alpha: 1 };

/** The plain colour behind an element; undefined behind a picture, a gradient, glass, or what is half transparent. */
function backgroundOf(element: Element, reading: Reading, view: View): Colour | undefined {
  const box = boxOf(element);
  const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  for (let each: Element | null = element; each; each = composedParentOf(each)) {
    const style = view.getComputedStyle(each);
    if (style.backgroundImage !== 'none' || style.backdropFilter !== 'none' || style.filter !== 'none')
      return undefined;
    if (Number(style.opacity) < 1) return undefined;
    const colour = parseColour(style.backgroundColor);
    if (!colour || (colour.alpha > 0 && colour.alpha < 1)) return undefined;
    if (colour.alpha === 1) return colour;
    if (style.position !== 'static' && layersIn(each, reading).some((layer) => covers(layer, point))) return undefined;
  }
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme;
  return scheme.includes('dark') ? undefined : PAPER;
}

/** Layers that are laid under a text without being around it. */
const LAYERS = 'img,video,canvas,svg,iframe,[style*="background"],[class*="overlay"],[class*="background"]';
const MOST_LAYERS = 20;

const layersIn = oncePerReading((element: Element) => all(element, LAYERS).slice(0, MOST_LAYERS));

function covers(layer: Element, { x, y }: { x: number; y: number }): boolean {
  const { left, right, top, bottom } = boxOf(layer);
  return left <= x && x <= right && top <= y && y <= bottom;
}
