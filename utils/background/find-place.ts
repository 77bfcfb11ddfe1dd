import { attr, textOf } from '../collect/dom';
import { createLabelIndex } from '../collect/forms/label-index';
import { nameOf } from '../collect/names';
import { openRoot } from '../collect/reading/open-root';
import { findBySelector } from '../collect/selector';
import type { Evidence } from '../facts';
import { isSamePage } from '../this-page';

/**
 * The element that the evidence points at, where the document shows its page. On another visit something else may stand
 * in its place: then it must say the words that were quoted.
 */
export function findPlace({ page, selector, quote }: Evidence, visit: 'audited' | 'another'): Element | null {
  if (!selector || !isSamePage(page, location.href)) return null;
  const element = findBySelector(document, selector, openRoot);
  return element && (visit === 'audited' || says(element, quote)) ? element : null;
}

function says(element: Element, quote: string): boolean {
  const wanted = squeezed(quote.replace(/^…/, ''));
  return wanted !== '' && wordsOf(element).some((words) => squeezed(words).includes(wanted));
}

function wordsOf(element: Element): string[] {
  const labels = createLabelIndex()(element).map(textOf);
  return [textOf(element), nameOf(element), ...labels, ...NAMING.map((name) => attr(element, name))];
}

/** The attributes of which evidence is quoted where an element has no text. */
const NAMING = ['alt', 'aria-label', 'title', 'placeholder', 'name', 'href'];

/** Without spaces: where a line breaks, one way of reading has a space and another none. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
