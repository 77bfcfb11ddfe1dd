import { composedParentOf, isElement, matches, nextOf, nodeTypeOf, previousOf, textOf, windowOf } from '../dom';

/** How many inline elements around a link are looked through for the line that it stands in. */
const WRAPPERS = 3;

/** Whether the element is part of a line with other words. Asks only its neighbours: the text around may be long. */
export function standsInText(element: Element): boolean {
  let each: Element | null = element;
  for (let depth = 0; each && depth < WRAPPERS && isInline(each); depth += 1) {
    if (hasWordsBeside(each, previousOf) || hasWordsBeside(each, nextOf)) return true;
    each = composedParentOf(each);
  }
  return false;
}

function hasWordsBeside(element: Element, step: (node: Node) => Node | null): boolean {
  const beside = step(element);
  const node = beside && isBlankText(beside) ? step(beside) : beside;
  if (!node || textOf(node).trim() === '') return false;
  // Other links beside it make a menu, not a sentence.
  return isElement(node) ? isInline(node) && !matches(node, 'a,button') : nodeTypeOf(node) === Node.TEXT_NODE;
}

function isBlankText(node: Node): boolean {
  return nodeTypeOf(node) === Node.TEXT_NODE && textOf(node).trim() === '';
}

function isInline(element: Element): boolean {
  return windowOf(element)?.getComputedStyle(element).display === 'inline';
}
