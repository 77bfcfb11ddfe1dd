import { all, attr, hasAttr, rootElementOf, tagOf, textOf } from '../dom';
import { nameOf } from '../names';
import { createBlocks } from './blocks';
import type { Pace } from './pace';
import { openedRoot, type Source, walk } from './walk';

/** A run of text that a person reads as one: a paragraph, a cell, a label, with its inline parts. */
export interface Block {
  /** The innermost block element whose text it is. */
  element: Element;
  text: string;
  order: number;
  /** Where each text node begins in `text`. */
  parts: { node: Text; start: number }[];
}

export interface Placed {
  element: Element;
  /** Its place in reading order, among blocks and elements alike. */
  order: number;
}

/** What can be pressed. */
export interface Control extends Placed {
  /** What it is called, as far as the markup says. */
  name: string;
  /** Where it leads; '' where it leads nowhere. */
  href: string;
}

/** The page, walked once. */
export interface Reading {
  source: Source;
  root: Element;
  /** What links are resolved against. */
  base: string;
  blocks: Block[];
  /** Links, buttons, and what says that it is one. */
  controls: Control[];
  images: Placed[];
  /** Everything that can be filled in. */
  fields: Placed[];
  forms: Placed[];
  frames: Placed[];
  headings: Placed[];
  /** JSON-LD, as text. */
  dataBlocks: string[];
  elements: number;
  /** Custom elements that show something and let nobody look inside. */
  closedRoots: number;
}

/**
 * Reads the page once, so that collectors need not walk it again.
 * @throws Error where the document has no root element.
 */
export async function readPage(source: Source, pace: Pace): Promise<Reading> {
  const root = rootElementOf(source.document);
  if (!root) throw new Error('The document is empty.');
  const reading = emptyReading(source, root);
  const blocks = createBlocks(source.mode);
  let order = 0;
  for (const step of walk(root, source)) {
    order += 1;
    if (step.kind === 'enter') place(step.node, order, reading);
    blocks.take(step, order);
    const pause = order % STEPS === 0 ? pace() : undefined;
    if (pause) await pause;
  }
  reading.blocks = blocks.finish();
  return reading;
}

/** A step takes a microsecond or two, and to look at the clock half of one. */
const STEPS = 16;

/** The absolute address; '' where the page wrote something that is none. */
export function resolve(href: string, base: string): string {
  return URL.parse(href, base)?.href ?? '';
}

function emptyReading(source: Source, root: Element): Reading {
  const base = all(root, 'base[href]')[0];
  return {
    source,
    root,
    base: (base && resolve(attr(base, 'href'), source.url)) || source.url,
    blocks: [],
    controls: [],
    images: [],
    fields: [],
    forms: [],
    frames: [],
    headings: [],
    dataBlocks: all(root, 'script[type="application/ld+json"]').map(textOf),
    elements: 0,
    closedRoots: 0,
  };
}

type Kind = 'controls' | 'images' | 'fields' | 'forms' | 'frames' | 'headings';

const KIND_OF_TAG: Record<string, Kind> = {
  a: 'controls',
  area: 'controls',
  button: 'controls',
  summary: 'controls',
  img: 'images',
  input: 'fields',
  select: 'fields',
  textarea: 'fields',
  form: 'forms',
  iframe: 'frames',
  frame: 'frames',
  h1: 'headings',
  h2: 'headings',
  h3: 'headings',
  h4: 'headings',
  h5: 'headings',
  h6: 'headings',
};

const KIND_OF_ROLE: Record<string, Kind> = {
  button: 'controls',
  link: 'controls',
  textbox: 'fields',
  form: 'forms',
  heading: 'headings',
};

function place(element: Element, order: number, reading: Reading): void {
  reading.elements += 1;
  const tag = tagOf(element);
  const kind = KIND_OF_TAG[tag] ?? KIND_OF_ROLE[attr(element, 'role')];
  if (kind === 'controls') reading.controls.push(toControl(element, order, reading));
  else if (kind) reading[kind].push({ element, order });
  if (tag.includes('-') && isClosed(element, reading)) reading.closedRoots += 1;
}

function toControl(element: Element, order: number, { base }: Reading): Control {
  const href = hasAttr(element, 'href') ? resolve(attr(element, 'href'), base) : '';
  return { element, order, name: nameOf(element), href };
}

function isClosed(element: Element, { source }: Reading): boolean {
  return source.mode === 'rendered' && !openedRoot(element, source) && !element.hasChildNodes();
}
