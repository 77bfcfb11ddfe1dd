import { attr, closest } from './dom';
import { elementAt } from './reading/blocks';
import type { Block } from './reading/reading';

/** Schemes by which a tap on a number calls or writes. */
const CONTACT_HREF = /^\s*(?:tel|callto|sms|whatsapp|mailto):|wa\.me|whatsapp\.com/i;

export interface TextPlace {
  /** The link around the text where it calls or writes, else the innermost element. */
  element: Element;
  /** That link's target as written. */
  link?: string;
}

/** The element that shows the block's text from `start` on. */
export function placeOf(block: Block, start: number): TextPlace {
  const inner = elementAt(block, start);
  const link = closest(inner, 'a[href]');
  const href = link ? attr(link, 'href') : '';
  return link && CONTACT_HREF.test(href) ? { element: link, link: href } : { element: inner };
}

/** The element that shows this text of the block: its colour and size are those that are read. */
export function elementOf(text: string, block: Block): Element {
  const [line = ''] = text.split('\n');
  return elementAt(block, Math.max(0, block.text.indexOf(line)));
}
