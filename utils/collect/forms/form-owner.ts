import { all, attr, composedParentOf, tagOf } from '../dom';

/** Finds the form that an element belongs to. Every element on the way up is asked once, however many are below it. */
export function createFormOwner(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  const pageWide = new Map<Element, boolean>();
  const isForm = (element: Element) => {
    if (tagOf(element) !== 'form' && attr(element, 'role') !== 'form') return false;
    if (!pageWide.has(element)) pageWide.set(element, holdsThePage(element));
    return !pageWide.get(element);
  };

  function around(element: Element): Element | null {
    const path: Element[] = [];
    let each: Element | null = element;
    while (each && !known.has(each) && !isForm(each)) {
      path.push(each);
      each = composedParentOf(each);
    }
    const owner = each && (known.get(each) ?? (isForm(each) ? each : null));
    for (const step of path) known.set(step, owner);
    return owner;
  }

  return (element) => {
    const declared = declaredOwner(element);
    return declared && isForm(declared) ? declared : around(element);
  };
}

/** Some servers wrap the whole page in one form; what a visitor takes for forms are then parts of it. */
function holdsThePage(form: Element): boolean {
  return all(form, 'nav,main,footer,[role=main],[role=navigation],[role=contentinfo]').length > 0;
}

const OWNED: Record<string, () => object> = {
  input: () => HTMLInputElement.prototype,
  select: () => HTMLSelectElement.prototype,
  textarea: () => HTMLTextAreaElement.prototype,
  button: () => HTMLButtonElement.prototype,
};

/** By the `form` attribute, or by the parser where a table tore form and field apart. */
function declaredOwner(element: Element): Element | null {
  const prototype = OWNED[tagOf(element)]?.();
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, 'form')?.get;
  return (get?.call(element) as Element | null | undefined) ?? null;
}
