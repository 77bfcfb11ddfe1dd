import {
  attr,
  childrenOf,
  closest,
  hasAttr,
  isElement,
  isRendered,
  rootOf,
  shadowRootOf,
  tagOf,
  textOf,
  tidy,
} from './dom';

/**
 * What a screen reader calls a link or a button. The W3C's algorithm in the part that such controls need (steps 2B to
 * 2I of https://www.w3.org/TR/accname-1.2/): other elements' words, a label, the content, at last the title.
 */
export function accessibleNameOf(element: Element): string {
  // What waits in a closed menu has the words that it will have when the menu opens.
  const name = referenced(element) || label(element) || tidy(contentOf(element, !isRendered(element)));
  return name || tidy(attr(element, 'title') || (tagOf(element) === 'input' ? attr(element, 'value') : ''));
}

function referenced(element: Element): string {
  const root = rootOf(element) as Document | ShadowRoot;
  const others = attr(element, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((id) => (id && root.getElementById?.(id)) || []);
  return tidy(others.map((other) => label(other) || own(other) || contentOf(other, true)).join(' '));
}

const label = (element: Element): string => tidy(attr(element, 'aria-label'));

/** What an element says in place of content. */
function own(element: Element): string {
  return /^(?:img|area)$/.test(tagOf(element)) ? attr(element, 'alt') || attr(element, 'title') : '';
}

/** The words inside, without what is hidden; a reference reads them even where the other element itself is hidden. */
function contentOf(element: Element, isReferenced = false): string {
  const inside = childrenOf(shadowRootOf(element) ?? element).map((child) => {
    if (isElement(child)) return isReferenced || !isHidden(child) ? ofElement(child, isReferenced) : '';
    return child.nodeType === Node.TEXT_NODE ? textOf(child) : '';
  });
  return inside.join('');
}

function ofElement(element: Element, isReferenced: boolean): string {
  const tag = tagOf(element);
  if (/^(?:script|style|template|noscript)$/.test(tag)) return '';
  const name = label(element) || own(element) || (tag === 'svg' ? svgTitle(element) : contentOf(element, isReferenced));
  const words = name || attr(element, 'title');
  return INLINE.test(tag) ? words : ` ${words} `;
}

/** Their words run on in the line; those of others stand apart. */
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|i|mark|small|span|strong|sub|sup|time|u)$/;

function svgTitle(svg: Element): string {
  const title = childrenOf(svg).find((child) => isElement(child) && tagOf(child) === 'title');
  return title ? textOf(title) : '';
}

function isHidden(element: Element): boolean {
  if (attr(element, 'aria-hidden') === 'true' || hasAttr(element, 'hidden')) return true;
  return closest(element, 'svg') === null && !isRendered(element);
}
