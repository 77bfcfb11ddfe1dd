import { attr, childrenOf, frameAround, isElement, parentOf, rootOf, tagOf } from './dom';

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
  const siblings = childrenOf(parent).filter((sibling) => isElement(sibling) && tagOf(sibling) === tagOf(element));
  return siblings.length === 1 ? tag : `${tag}:nth-of-type(${siblings.indexOf(element) + 1})`;
}
