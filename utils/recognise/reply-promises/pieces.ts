import { fold } from '../fold';
import { findDurations } from './durations';
import { GRAMMARS, type Grammar } from './grammar';
import { promiseInSentence } from './promise-in-sentence';
import { splitSentences } from './sentences';
import { has } from './spans';

/** A sentence, or the label and the value of a card, with the folded text that is read. */
export interface Piece {
  block: number;
  text: string;
  folded: string;
  /** Languages in which it has words of replying. */
  grammars: readonly Grammar[];
}

/**
 * The pieces of a page that can hold a promise, or stand beside one and tell what it is about. Most blocks speak of
 * something else: only those with a word of replying, and the short ones beside them, are taken apart.
 */
export function toPieces(blocks: readonly string[]): Piece[] {
  const speaks = blocks.map((text) => speaking(fold(text)).length > 0);
  const isBeside = (block: number) => speaks[block - 1] || speaks[block + 1];
  return joinCards(
    blocks.flatMap((text, block) =>
      speaks[block] || (text.length <= SHORT && isBeside(block)) ? splitBlock(text, block) : [],
    ),
  );
}

/** Longer is neither a heading nor the label or the value of a card. */
const SHORT = 60;

function splitBlock(text: string, block: number): Piece[] {
  return splitSentences(text).map((sentence) => toPiece(sentence, block));
}

function toPiece(text: string, block: number): Piece {
  const folded = fold(text);
  return { block, text, folded, grammars: speaking(folded) };
}

/** One language after the other: a pattern of all of them takes three times as long to be ready for its first text. */
function speaking(folded: string): Grammar[] {
  return GRAMMARS.filter(({ anyCue }) => has(anyCue, folded));
}

/** "Response time" above or below "24 hours" is one sentence in two blocks. */
function joinCards(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const [piece, next, afterNext] = pieces.slice(index, index + 3);
    const card = joinCard(piece, next) ?? (joinCard(next, afterNext) ? undefined : joinCard(next, piece));
    if (card) index += 1;
    const kept = card ?? piece;
    if (kept) joined.push(kept);
  }
  return joined;
}

function joinCard(label: Piece | undefined, value: Piece | undefined): Piece | undefined {
  if (!label || !value || Math.abs(label.block - value.block) > 1) return undefined;
  if (label.text.length > SHORT || value.text.length > SHORT || isPromise(value)) return undefined;
  if (!label.grammars.some((grammar) => isLabel(label.folded, grammar) && isTime(value.folded, grammar)))
    return undefined;
  const text = `${label.text.replace(/[:\s]+$/, '')}: ${value.text}`;
  return toPiece(text, Math.min(label.block, value.block));
}

/** "We reply within 24 hours" needs no label. */
function isPromise({ folded, grammars }: Piece): boolean {
  return grammars.some((grammar) => typeof promiseInSentence(folded, grammar)?.hours === 'number');
}

/** "Response time", or a question: a sentence with its full stop is complete. */
function isLabel(text: string, grammar: Grammar): boolean {
  if (/[.!…]$/.test(text)) return false;
  const named = has(grammar.lists.replyTimes, text) || has(grammar.lists.replies, text);
  return named && findDurations(text, grammar).length === 0;
}

/** How late a time may begin in the value of a card: after "usually within". */
const VALUE_LEAD = 24;

function isTime(text: string, grammar: Grammar): boolean {
  const [first] = findDurations(text, grammar);
  return first !== undefined && first.start <= VALUE_LEAD;
}
