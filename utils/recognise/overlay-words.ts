import { fold } from './fold';
import { byLanguage } from './language-data';

/** What overlays and their buttons say in one language: patterns over folded text (lower case, no accents). */
export interface OverlayWords {
  consent: string;
  newsletter: string;
  promo: string;
  app: string;
  age: string;
  language: string;
  /** Buttons that say yes to what the overlay asks. */
  accept: string;
  /** Buttons that say no to it. */
  reject: string;
  /** Buttons that put it away without an answer. */
  close: string;
}

/** Whether the text has words of that kind in any language. */
export function speaksOf(text: string, kind: keyof OverlayWords): boolean {
  return PATTERNS[kind].test(fold(text));
}

const WORDS = byLanguage(
  import.meta.glob<OverlayWords>('./languages/*/overlays.ts', { eager: true, import: 'overlayWords' }),
);

const KINDS: readonly (keyof OverlayWords)[] = [
  'consent',
  'newsletter',
  'promo',
  'app',
  'age',
  'language',
  'accept',
  'reject',
  'close',
];

const PATTERNS = Object.fromEntries(KINDS.map((kind) => [kind, patternOf(kind)])) as Record<keyof OverlayWords, RegExp>;

function patternOf(kind: keyof OverlayWords): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${WORDS.map(([, words]) => words[kind]).join('|')})(?![a-z0-9])`);
}
