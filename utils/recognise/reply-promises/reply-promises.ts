import type { Language } from '../languages';
import type { Grammar } from './grammar';
import { type Piece, toPieces } from './pieces';
import { type Promised, promiseInSentence } from './promise-in-sentence';
import type { PromiseScope } from './reply-words';
import { scopeOf } from './scope';
import { spansOf } from './spans';

export type { PromiseScope };

/** A sentence that promises a reply. */
export interface FoundPromise {
  /** Position of its block among those searched. */
  block: number;
  /** The sentence in its own spelling, at most 200 characters of it. */
  text: string;
  language: Language;
  /** Upper bound; null where no time is named. */
  hours: number | null;
  vague: boolean;
  /** Counted in working time. */
  business: boolean;
  scope: PromiseScope;
}

/** What the texts of a page, in reading order, promise about replies; all languages are read at once. */
export function findReplyPromises(blocks: readonly string[]): FoundPromise[] {
  const pieces = toPieces(blocks);
  return pieces.flatMap((piece, index) => {
    const found = isTemplate(piece.text) ? undefined : readBest(piece);
    return found ? [toFoundPromise(piece, found, contextOf(pieces, index))] : [];
  });
}

interface Reading {
  grammar: Grammar;
  promised: Promised;
}

/** Code or an unfilled template was not written for the reader. */
function isTemplate(text: string): boolean {
  return /\{\{|\}\}|\$\{|<%|%>|=>|\w\(["'`]/.test(text);
}

/** Neighbouring languages share words ("respondemos"): the sentence belongs to the one it has most small words of. */
function readBest({ folded, grammars }: Piece): Reading | undefined {
  const readings = grammars.flatMap((grammar) => {
    const promised = promiseInSentence(folded, grammar);
    return promised ? [{ grammar, promised, common: spansOf(grammar.lists.common, folded).length }] : [];
  });
  return readings.sort((a, b) => b.common - a.common)[0];
}

/** Sentences before a promise that can tell what it is about: those of its block and the heading above. */
const CONTEXT_SENTENCES = 2;

function contextOf(pieces: readonly Piece[], index: number): string[] {
  const block = pieces[index]?.block ?? 0;
  return pieces
    .slice(Math.max(0, index - CONTEXT_SENTENCES), index + 1)
    .reverse()
    .filter((piece) => piece.block >= block - 1)
    .map(({ folded }) => folded);
}

function toFoundPromise({ block, text }: Piece, { grammar, promised }: Reading, context: string[]): FoundPromise {
  return {
    block,
    text: quote(text, promised.at),
    language: grammar.language,
    hours: promised.hours,
    vague: promised.hours === null,
    business: promised.business,
    scope: scopeOf(context, grammar),
  };
}

const QUOTE_LENGTH = 200;

/** What stands around the time; its place in the folded text is near enough. */
function quote(text: string, at: number): string {
  if (text.length <= QUOTE_LENGTH) return text;
  const start = Math.min(Math.max(0, at - QUOTE_LENGTH / 2), text.length - QUOTE_LENGTH);
  return text.slice(start, start + QUOTE_LENGTH).trim();
}
