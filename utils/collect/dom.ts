/**
 * The few DOM operations that collectors use, taken from the prototypes: a page may have a field called
 * `getAttribute`, which shadows the method on its form (DOM clobbering).
 */
const getter = <T, V>(prototype: T, name: keyof T & string): ((self: T) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No getter ${name}`);
  return (self) => get.call(self) as V;
};

const elementMethod = {
  getAttribute: Element.prototype.getAttribute,
  hasAttribute: Element.prototype.hasAttribute,
  closest: Element.prototype.closest,
  matches: Element.prototype.matches,
  querySelectorAll: Element.prototype.querySelectorAll,
  getBoundingClientRect: Element.prototype.getBoundingClientRect,
  checkVisibility: Element.prototype.checkVisibility,
  getAnimations: Element.prototype.getAnimations,
  getRootNode: Node.prototype.getRootNode,
  contains: Node.prototype.contains,
};

export const tagOf: (element: Element) => string = getter(Element.prototype, 'localName');
export const parentOf: (node: Node) => ParentNode | null = getter(Node.prototype, 'parentNode');
export const previousOf: (node: Node) => Node | null = getter(Node.prototype, 'previousSibling');
export const nextOf: (node: Node) => Node | null = getter(Node.prototype, 'nextSibling');
export const nodeTypeOf: (node: Node) => number = getter(Node.prototype, 'nodeType');
export const textOf: (node: Node) => string = getter(Node.prototype, 'textContent');
const documentOf: (node: Node) => Document | null = getter(Node.prototype, 'ownerDocument');

/** '' where there is none: a collector that must tell the two apart asks `hasAttr`. */
export const attr = (element: Element, name: string): string => elementMethod.getAttribute.call(element, name) ?? '';

export const hasAttr = (element: Element, name: string): boolean => elementMethod.hasAttribute.call(element, name);

export const closest = (element: Element, selector: string): Element | null =>
  elementMethod.closest.call(element, selector);

export const matches = (element: Element, selector: string): boolean => elementMethod.matches.call(element, selector);

export const all = (element: Element, selector: string): Element[] => [
  ...elementMethod.querySelectorAll.call(element, selector),
];

/**
 * False for what has no box or lies in something closed. To ask for a style or a box in there would make the browser
 * lay it out, and draw the whole page anew for it.
 */
export const isLaidOut = (element: Element): boolean =>
  elementMethod.checkVisibility.call(element, { contentVisibilityAuto: true });

/**
 * Empty for what has no box, and for what lies in something closed: to measure that, the browser would lay it out and
 * the page around it anew, each time.
 */
export const boxOf = (element: Element): DOMRect =>
  elementMethod.checkVisibility.call(element) ? elementMethod.getBoundingClientRect.call(element) : new DOMRect();

export const isRendered = (element: Element): boolean =>
  elementMethod.checkVisibility.call(element, { visibilityProperty: true });

export const animationsOf = (element: Element): Animation[] => elementMethod.getAnimations.call(element);

export const rootOf = (node: Node): Node => elementMethod.getRootNode.call(node);

export const holds = (outer: Node, inner: Node): boolean => elementMethod.contains.call(outer, inner);

const viewOf: (document: Document) => (Window & typeof globalThis) | null = getter(Document.prototype, 'defaultView');

/** Null in a document that is not shown. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  const document = documentOf(element);
  return document && viewOf(document);
}

export const shadowRootOf: (element: Element) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');

/** Live: see `childrenOf`. */
export const childNodesOf: (node: Node) => NodeListOf<ChildNode> = getter(Node.prototype, 'childNodes');

/** A copy: the page may change while collectors let it run. */
export const childrenOf = (node: Node): Node[] => [...childNodesOf(node)];

/** What a slot shows of its host's children, or undefined where it was given nothing. */
export function assignedTo(slot: Element): Node[] | undefined {
  const nodes = (slot as HTMLSlotElement).assignedNodes();
  return nodes.length > 0 ? nodes : undefined;
}

const frameDocumentOf: (frame: HTMLIFrameElement) => Document | null = getter(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

/** The frames that were read, by the document in them: where the way up leads on. */
const readFrames = new WeakMap<Document, Element>();

/** The frame of the same origin around the document, where the document was reached through it. */
export const frameAround = (document: Document): Element | null => readFrames.get(document) ?? null;

/** The root of a frame of the same origin; nothing for a frame that cannot be read. */
export function contentOf(frame: Element): Element[] {
  if (tagOf(frame) !== 'iframe') return [];
  const inside = frameDocumentOf(frame as HTMLIFrameElement);
  const root = inside && rootElementOf(inside);
  if (!inside || !root) return [];
  readFrames.set(inside, frame);
  return [root];
}

export const rootElementOf: (document: Document) => Element | null = getter(Document.prototype, 'documentElement');

/** The element around it, out of a shadow root to its host and out of a frame to its element. */
export function composedParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (nodeTypeOf(parent) === Node.DOCUMENT_FRAGMENT_NODE) return (parent as unknown as ShadowRoot).host ?? null;
  return frameAround(parent as Document);
}

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** The first ancestor (or itself) that answers yes, across shadow roots and frames. */
export function ancestorWhere(element: Element, answer: (element: Element) => boolean): Element | null {
  for (let each: Element | null = element; each; each = composedParentOf(each)) if (answer(each)) return each;
  return null;
}

/** Runs of white space become one space. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
