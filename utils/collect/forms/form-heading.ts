import { attr, closest, textOf, tidy } from '../dom';
import type { Reading } from '../reading/reading';
import type { FormParts } from './form-parts';

/** Counted in elements and texts: a heading further above is the heading of something else. */
const HEADING_REACH = 60;

/** What stands over the form: its own name and first heading, else the nearest heading above. */
export function formHeading({ element, order, blocks }: FormParts, { headings }: Reading): string {
  const inside = blocks.find((block) => closest(block.element, 'h1,h2,h3,h4,h5,h6,legend'))?.text;
  const label = attr(element, 'aria-label');
  const above = headings.findLast((each) => each.order < order && order - each.order < HEADING_REACH);
  return tidy(`${label} ${inside ?? (above ? textOf(above.element) : '')}`).slice(0, 200);
}
