import { composedParentOf, isLaidOut, tagOf, textOf, windowOf } from '../dom';
import type { Block } from './reading';
import type { Source, Step } from './walk';

/** Tags whose text runs on in the line, unless a style makes them blocks of their own. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr q rp rt ruby s samp slot small ' +
    'span strike strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/** Puts the texts of a walk together to blocks. */
export function createBlocks(mode: Source['mode']) {
  const blocks: Block[] = [];
  const isInline = createIsInline(mode);
  let open: Block | undefined;

  function close(): void {
    if (!open) return;
    open.text = open.text.trimEnd();
    if (open.text) blocks.push(open);
    open = undefined;
  }

  function addText(node: Text, order: number): void {
    const written = textOf(node);
    const text = written.replace(/\s+/g, ' ');
    if (!open) {
      if (text === ' ' || text === '') return;
      open = { element: blockAround(node, isInline), text: '', order, parts: [] };
    }
    const glued = open.text === '' || /\s$/.test(open.text) ? text.trimStart() : text;
    if (!glued) return;
    open.parts.push({ node, start: open.text.length });
    open.text += glued;
  }

  return {
    take(step: Step, order: number): void {
      if (step.kind === 'text') addText(step.node, order);
      else if (tagOf(step.node) === 'br') {
        if (open && step.kind === 'enter') open.text = `${open.text.trimEnd()}\n`;
      } else if (!isInline(step.node)) close();
    },
    finish(): Block[] {
      close();
      return blocks;
    },
  };
}

/** The innermost element with the text node at `at` of the block's text in it. */
export function elementAt(block: Block, at: number): Element {
  const part = block.parts.findLast(({ start }) => start <= at);
  return (part && composedParentOf(part.node)) || block.element;
}

function blockAround(node: Text, isInline: (element: Element) => boolean): Element {
  let element = composedParentOf(node);
  while (element && isInline(element)) {
    const parent = composedParentOf(element);
    if (!parent) break;
    element = parent;
  }
  if (!element) throw new Error('A text outside of every element');
  return element;
}

/** Asked when an element begins, when it ends and for every text in it. */
function createIsInline(mode: Source['mode']): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? runsOn(element, mode);
    known.set(element, answer);
    return answer;
  };
}

function runsOn(element: Element, mode: Source['mode']): boolean {
  const tag = tagOf(element);
  if (tag === 'br') return true;
  if (!INLINE.has(tag)) return false;
  if (mode === 'fetched' || !isLaidOut(element)) return true;
  const display = windowOf(element)?.getComputedStyle(element).display ?? 'inline';
  return display.startsWith('inline') || display === 'contents' || display === 'none';
}
