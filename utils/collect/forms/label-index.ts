import {
  all,
  attr,
  childrenOf,
  closest,
  isElement,
  nodeTypeOf,
  rootElementOf,
  rootOf,
  tagOf,
  textOf,
  tidy,
} from '../dom';

/** The label elements of every tree, by what they are for: asked once per tree, not once per field. */
export function createLabelIndex(): (field: Element) => Element[] {
  const trees = new Map<Node, Map<string, Element[]>>();
  return (field) => {
    const id = attr(field, 'id');
    const around = closest(field, 'label');
    const root = rootOf(field);
    const labels = trees.get(root) ?? index(root);
    trees.set(root, labels);
    const declared = (id && labels.get(id)) || [];
    return around && !attr(around, 'for') ? [...declared, around] : declared;
  };
}

function index(root: Node): Map<string, Element[]> {
  const labels = new Map<string, Element[]>();
  for (const label of allIn(root, 'label[for]')) {
    const target = attr(label, 'for');
    labels.set(target, [...(labels.get(target) ?? []), label]);
  }
  return labels;
}

/** Below a document or a shadow root. */
function allIn(root: Node, selector: string): Element[] {
  if (isElement(root)) return all(root, selector);
  const top = nodeTypeOf(root) === Node.DOCUMENT_NODE ? rootElementOf(root as Document) : null;
  return top ? all(top, selector) : [...(root as ShadowRoot).querySelectorAll(selector)];
}

/** The elements that an attribute of ids names. */
export function referenced(element: Element, attribute: string): Element[] {
  const ids = attr(element, attribute).split(/\s+/).filter(Boolean);
  const root = ids.length > 0 ? rootOf(element) : null;
  if (!root) return [];
  return ids.flatMap((id) => allIn(root, `#${CSS.escape(id)}`).slice(0, 1));
}

const NO_LABEL_TEXT = new Set(['select', 'textarea', 'button', 'script', 'style', 'noscript', 'svg', 'ul']);

/** Longer labels are cut: what is asked stands at the beginning. */
const LONGEST_LABEL = 300;

/** What the label says, without the choices of a list inside it. */
export function labelText(label: Element): string {
  const waiting = childrenOf(label).reverse();
  let text = '';
  for (let node = waiting.pop(); node && text.length < LONGEST_LABEL; node = waiting.pop()) {
    if (nodeTypeOf(node) === Node.TEXT_NODE) text += textOf(node);
    else if (isElement(node) && !NO_LABEL_TEXT.has(tagOf(node))) waiting.push(...childrenOf(node).reverse());
  }
  return tidy(text).slice(0, LONGEST_LABEL);
}
