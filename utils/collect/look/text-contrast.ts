import { all, childrenOf, isElement, nodeTypeOf, textOf, windowOf } from '../dom';
import { inherited, oncePerReading } from '../reading/once-per-reading';
import type { Reading } from '../reading/reading';
import { pageBoxOf } from './page-box';
import { type Colour, contrast, LEAST_CONTRAST, parseColour } from './visibility';

/** The contrast of the element's text to what is painted behind it; null where that is no plain colour. */
export function textContrast(element: Element, reading: Reading): number | null {
  const lettered = innermost(element);
  const view = windowOf(element);
  if (!lettered || !view) return null;
  const text = parseColour(view.getComputedStyle(lettered).color);
  const background = backgroundOf(lettered, reading);
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
function backgroundOf(element: Element, reading: Reading): Colour | undefined {
  const { colour, layers } = behind(element, reading);
  return layers.some((layer) => liesUnder(layer, element, reading)) ? undefined : colour;
}

interface Behind {
  /** Of the nearest plain background; undefined where something else is nearer. */
  colour: Colour | undefined;
  /** What is laid under the text before that: pictures that are not around it. */
  layers: readonly Element[];
}

const behind = inherited<Behind>({ colour: PAPER, layers: [] }, (element, reading) => {
  const style = windowOf(element)?.getComputedStyle(element);
  const colour = style && parseColour(style.backgroundColor);
  if (!style || !colour || (colour.alpha > 0 && colour.alpha < 1) || !isPlain(style)) return { is: NOTHING_PLAIN };
  if (colour.alpha === 1) return { is: { colour, layers: [] } };
  if (element === reading.root && style.colorScheme.includes('dark')) return { is: NOTHING_PLAIN };
  const layers = style.position === 'static' ? [] : layersIn(element, reading);
  return { from: (around) => (layers.length > 0 ? { ...around, layers: [...layers, ...around.layers] } : around) };
});

const NOTHING_PLAIN: Behind = { colour: undefined, layers: [] };

function isPlain({ backgroundImage, backdropFilter, filter, opacity }: CSSStyleDeclaration): boolean {
  return backgroundImage === 'none' && backdropFilter === 'none' && filter === 'none' && Number(opacity) >= 1;
}

/** Layers that are laid under a text without being around it. */
const LAYERS = 'img,video,canvas,svg,iframe,[style*="background"],[class*="overlay"],[class*="background"]';
const MOST_LAYERS = 20;

const layersIn = oncePerReading((element: Element) => all(element, LAYERS).slice(0, MOST_LAYERS));

/** Whether the middle of the text is on the layer. */
function liesUnder(layer: Element, element: Element, reading: Reading): boolean {
  const { left, right, top, bottom } = pageBoxOf(layer, reading);
  const box = pageBoxOf(element, reading);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return left <= x && x <= right && top <= y && y <= bottom;
}
