import type { Overlay } from '../facts';

/** What stands between a customer and the page, and how much it spoils the entry. */
export interface Obstruction {
  /** 0 to 1. */
  score: number;
  /** Large enough to be in the way; the largest first. */
  overlays: Overlay[];
  stacked: boolean;
  /** There is no way to see how these go away. */
  unclosable: Overlay[];
  /** Consent banners that are easier to accept than to refuse. */
  unequal: Overlay[];
  sounds: Overlay[];
}

/** Scores from the catalogue (`entry-obstruction`). */
const STACKED = 0.15;
const UNCLOSABLE = 0;
const COST_OF_SOUND = 0.4;
/** Share covered and score: in between, in a line. */
const CONSENT: Line = { from: [0.3, 1], to: [0.5, 0.6] };
const POPUP: Line = { from: [0.3, 0.5], to: [0.5, 0.15] };

/** Our judgement: what the law or the customer's own language asks for spoils the entry, but nobody is to blame. */
const QUESTION = 0.5;
const UNCLOSABLE_QUESTION = 0.4;
const COST_OF_UNEQUAL_CHOICE = 0.15;

/** From the catalogue: what covers less is in nobody's way; a chat that opens by itself is, unless it is a bubble. */
const LEAST_SHARE = 0.15;
const LEAST_CHAT_SHARE = 0.05;

export function obstructionOf(found: readonly Overlay[]): Obstruction {
  const overlays = found.filter(isInTheWay).toSorted((a, b) => shareOf(b) - shareOf(a));
  const sounds = found.filter(({ kind }) => kind === 'sound');
  const stacked = overlays.length > 1 && overlays.some(({ kind }) => !ASKED_FOR.has(kind));
  const least = Math.min(stacked ? STACKED : 1, ...overlays.map(scoreOf));
  return {
    score: Math.max(0, least - (sounds.length > 0 ? COST_OF_SOUND : 0)),
    overlays,
    stacked,
    unclosable: overlays.filter(({ closable }) => !closable),
    unequal: overlays.filter(({ kind, equalChoice }) => kind === 'consent' && !equalChoice),
    sounds,
  };
}

/** Share of the first screen that cannot be used: all of it where the page cannot be scrolled meanwhile. */
export function shareOf({ share, locksScroll }: Overlay): number {
  return locksScroll ? 1 : share;
}

/** These are there because somebody has to answer; the others want to sell or to be noticed. */
const ASKED_FOR: ReadonlySet<Overlay['kind']> = new Set(['consent', 'age', 'language']);

function isInTheWay(overlay: Overlay): boolean {
  if (overlay.kind === 'sound') return false;
  return shareOf(overlay) >= (overlay.kind === 'chat' ? LEAST_CHAT_SHARE : LEAST_SHARE);
}

function scoreOf(overlay: Overlay): number {
  const isQuestion = overlay.kind === 'age' || overlay.kind === 'language';
  if (!overlay.closable) return isQuestion ? UNCLOSABLE_QUESTION : UNCLOSABLE;
  if (isQuestion) return QUESTION;
  if (overlay.kind !== 'consent') return along(POPUP, shareOf(overlay));
  return along(CONSENT, shareOf(overlay)) - (overlay.equalChoice ? 0 : COST_OF_UNEQUAL_CHOICE);
}

interface Line {
  from: [share: number, score: number];
  to: [share: number, score: number];
}

function along({ from, to }: Line, share: number): number {
  const part = Math.min(1, Math.max(0, (share - from[0]) / (to[0] - from[0])));
  return from[1] + part * (to[1] - from[1]);
}
