import { assignedTo, childrenOf, contentOf, isElement, nodeTypeOf, shadowRootOf, tagOf } from '../dom';

/** The page that is collected: a live document, or one that was parsed from fetched HTML. */
export interface Source {
  document: Document;
  /** The response's own address, against which links are resolved. */
  url: string;
  mode: 'rendered' | 'fetched';
  /** The extension's way into closed shadow roots; the open ones need none. */
  openRoot?: (element: Element) => ShadowRoot | null;
}

export type Step = { node: Element; kind: 'enter' | 'leave' } | { node: Text; kind: 'text' };

/**
 * Every element and text in the order in which a person meets them: through shadow roots and their slots, and frames
 * of the same origin. Without recursion: pages can be very deep.
 */
export function* walk(root: Element, source: Source): Generator<Step> {
  yield { node: root, kind: 'enter' };
  const path: { element: Element; inside: Node[]; next: number }[] = [
    { element: root, inside: shownInside(root, source), next: 0 },
  ];
  for (let place = path.at(-1); place; place = path.at(-1)) {
    const node = place.inside[place.next++];
    if (!node) {
      yield { node: place.element, kind: 'leave' };
      path.pop();
    } else if (isElement(node)) {
      yield { node, kind: 'enter' };
      path.push({ element: node, inside: shownInside(node, source), next: 0 });
    } else if (nodeTypeOf(node) === Node.TEXT_NODE) {
      yield { node: node as Text, kind: 'text' };
    }
  }
}

/** Their content is no text that a person reads in place. */
const CLOSED_TO_READING = new Set(
  'script style noscript template head svg math canvas object select textarea datalist video audio'.split(' '),
);

function shownInside(element: Element, source: Source): Node[] {
  const tag = tagOf(element);
  if (CLOSED_TO_READING.has(tag)) return [];
  if (source.mode === 'fetched') return childrenOf(element);
  if (tag === 'iframe' || tag === 'frame') return contentOf(element);
  if (tag === 'slot') return assignedTo(element) ?? childrenOf(element);
  const root = openedRoot(element, source);
  return childrenOf(root ?? element);
}

/** Asking the extension costs time, so only elements that usually have closed roots are asked for: custom ones. */
export function openedRoot(element: Element, source: Source): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open || !tagOf(element).includes('-')) return open;
  return source.openRoot?.(element) ?? null;
}
