import type { Facts } from '../facts';
import { all, attr, closest, composedParentOf, hasAttr, tagOf, textOf, tidy } from './dom';
import { type Block, type Control, type Placed, type Reading, resolve } from './reading/reading';

/** Words in their place: a link's name, a heading, a choice in a form, a paragraph. */
export interface Saying extends Placed {
  text: string;
  place: Facts['topics'][number]['place'];
  /** Where it leads; absolute. */
  href?: string;
}

/** Longer names are teasers of articles; what opens an answer may be a long question. */
const LONGEST_LABEL = 80;
const LONGEST_SUMMARY = 160;

/** Longer texts are articles and contracts, which speak about everything. */
const LONGEST_TEXT = 1000;

/** All that a page says, once each. */
export function* sayings(reading: Reading): Generator<Saying> {
  for (const control of reading.controls) {
    const saying = ofControl(control);
    const longest = tagOf(control.element) === 'summary' ? LONGEST_SUMMARY : LONGEST_LABEL;
    if (saying.text.length <= longest) yield saying;
  }
  for (const heading of reading.headings) yield ofHeading(heading, reading);
  for (const { element, order } of reading.fields) {
    if (tagOf(element) !== 'select') continue;
    for (const option of all(element, 'option')) yield { element, order, text: tidy(textOf(option)), place: 'option' };
  }
  for (const block of reading.blocks) if (block.text.length <= LONGEST_TEXT && !isSaid(block)) yield ofText(block);
}

function ofControl({ element, order, name, href }: Control): Saying {
  const said = { element, order, text: name };
  if (!hasAttr(element, 'href')) return { ...said, place: 'button' };
  return { ...said, place: 'link', href };
}

function ofHeading({ element, order }: Placed, { base }: Reading): Saying {
  const link = closest(element, 'a[href]');
  const said: Saying = { element, order, text: tidy(textOf(element)), place: 'heading' };
  return link ? { ...said, href: resolve(attr(link, 'href'), base) } : said;
}

function ofText({ element, order, text }: Block): Saying {
  const label = closest(element, 'label');
  const isChoice = label !== null && all(label, 'input[type=radio], input[type=checkbox]').length > 0;
  return { element, order, text, place: isChoice ? 'option' : 'text' };
}

/** What was said in its own place before; and examples of code say nothing. */
const SAID_BEFORE = 'a, button, summary, h1, h2, h3, h4, h5, h6, [role=button], [role=link], [role=heading], pre, code';

/** A text that is nothing but links, buttons or a heading. */
function isSaid({ parts }: Block): boolean {
  return parts.every(({ node }) => {
    const around = composedParentOf(node);
    return textOf(node).trim() === '' || (around !== null && closest(around, SAID_BEFORE) !== null);
  });
}
