import { all, composedParentOf, holds, matches, parentOf, tagOf, windowOf } from './dom';
import { knownOverlay } from './overlays/overlay-vendors';
import type { Reading } from './reading/reading';

/** Tells of each element which part of the page that lies over the rest it belongs to, if any. */
export function createLifted(reading: Reading): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  const holdsPage = createHoldsPage(reading);
  return (element) => {
    const path: Element[] = [];
    let each: Element | null = element;
    while (each && !known.has(each)) {
      path.push(each);
      each = composedParentOf(each);
    }
    let lifted = (each && known.get(each)) ?? null;
    for (const inner of path.reverse()) {
      lifted ??= isLifted(inner) && !holdsPage(inner) ? inner : null;
      known.set(inner, lifted);
    }
    return lifted;
  };
}

/** Whether the mark-up says that the element is there to interrupt. */
export function isDialog(element: Element): boolean {
  return matches(element, 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]');
}

/** Below this, an element is lifted over its neighbours, not over the page. */
const OVER_THE_PAGE = 100;

/** Whether it floats over the page by its own nature; what is merely placed is taken only when its words tell more. */
export function isFloating(element: Element): boolean {
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style) return false;
  if (style.position === 'fixed' || isDialog(element)) return true;
  const onBody = parentOf(element) === element.ownerDocument.body;
  return style.position === 'absolute' && onBody && Number(style.zIndex) >= OVER_THE_PAGE;
}

function isLifted(element: Element): boolean {
  if (/^(?:html|body)$/.test(tagOf(element))) return false;
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style || Number(style.zIndex) < 0) return false;
  if (style.position === 'fixed' || isDialog(element)) return true;
  return /^(?:absolute|sticky)$/.test(style.position) && Number(style.zIndex) > 0;
}

/** Enough of the page's links and buttons to tell whether an element holds most of them. */
const SAMPLE = 60;
const FEWEST = 4;

/** Some sites put their whole page into one fixed element, to scroll inside it. */
function createHoldsPage({ controls }: Reading): (element: Element) => boolean {
  const step = Math.max(1, Math.floor(controls.length / SAMPLE));
  const sample = controls.filter((_, index) => index % step === 0).map(({ element }) => element);
  return (element) => {
    if (isDialog(element) || knownOverlay(element)) return false;
    if (all(element, 'main,[role=main]').length > 0) return true;
    const inside = sample.filter((control) => holds(element, control)).length;
    return sample.length >= FEWEST && inside * 2 > sample.length;
  };
}
