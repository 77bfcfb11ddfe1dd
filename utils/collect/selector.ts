import { attr, childNodesOf, frameAround, isElement, parentOf, rootOf, tagOf } from './dom';

/**
 * A CSS path that finds the element again: by id where that is unique, else by position below the nearest id.
 * ` >>> ` steps into a shadow root or a frame.
 */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  let inner: Element | null = element;
  while (inner) {
    const root = rootOf(inner);
    steps.unshift(pathWithin(inner, root));
    inner = hostOf(root);
  }
  return steps.join(' >>> ');
}

/** The element that a selector of ours names, if it is still there. */
export function findBySelector(
  document: Document,
  selector: string,
  openRoot: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): Element | null {
  let scope: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = scope?.querySelector(step) ?? null;
    if (!found) return null;
    scope = (found as HTMLIFrameElement).contentDocument ?? openRoot(found);
  }
  return found;
}

function hostOf(root: Node): Element | null {
  return (root as ShadowRoot).host ?? frameAround(root as Document);
}

function pathWithin(element: Element, root: Node): string {
  const path: string[] = [];
  for (let each: Element = element; ; ) {
    const id = attr(each, 'id');
    if (id && isUnique(id, root)) return [`#${CSS.escape(id)}`, ...path].join(' > ');
    path.unshift(stepOf(each));
    const parent = parentOf(each);
    if (!isElement(parent)) return path.join(' > ');
    each = parent;
  }
}

function isUnique(id: string, root: Node): boolean {
  return (root as Document | ShadowRoot).querySelectorAll?.(`#${CSS.escape(id)}`).length === 1;
}

function stepOf(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  const parent = parentOf(element);
  if (!parent) return tag;
  const { place, isOnly } = placeAmongSiblings(element, parent);
  return isOnly ? tag : `${tag}:nth-of-type(${place})`;
}

interface Siblings {
  count: number;
  /** How many elements of its tag each child has up to itself, and where it stands among all. */
  places: Map<Node, { place: number; at: number }>;
  /** How many there are of each tag. */
  ofTag: Map<string, number>;
}

const knownSiblings = new WeakMap<Node, Siblings>();

/** Pages have long lists: their children are counted once, and again when one of them is not where it was. */
function placeAmongSiblings(element: Element, parent: ParentNode): { place: number; isOnly: boolean } {
  const nodes = childNodesOf(parent);
  let siblings = knownSiblings.get(parent);
  const known = siblings?.places.get(element);
  if (!siblings || siblings.count !== nodes.length || !known || nodes[known.at] !== element) {
    siblings = countSiblings(nodes);
    knownSiblings.set(parent, siblings);
  }
  const place = siblings.places.get(element)?.place ?? 1;
  return { place, isOnly: siblings.ofTag.get(tagOf(element)) === 1 };
}

function countSiblings(nodes: Iterable<Node>): Siblings {
  const siblings: Siblings = { count: 0, places: new Map(), ofTag: new Map() };
  for (const node of nodes) {
    const at = siblings.count++;
    if (!isElement(node)) continue;
    const place = (siblings.ofTag.get(tagOf(node)) ?? 0) + 1;
    siblings.ofTag.set(tagOf(node), place);
    siblings.places.set(node, { place, at });
  }
  return siblings;
}
