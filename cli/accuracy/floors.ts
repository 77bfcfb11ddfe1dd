import type { Measure } from './measure';
import type { Figures } from './outcome';

export interface Floor {
  measure: Measure;
  figure: 'precision' | 'recall' | 'f1';
  least: number;
}

/** What the project asks of itself: below these, a reader would meet a wrong finding in every second report. */
export const FLOORS: readonly Floor[] = [
  { measure: 'phone numbers in page text', figure: 'precision', least: 0.97 },
  { measure: 'phone numbers in page text', figure: 'recall', least: 0.95 },
  { measure: 'tel: links', figure: 'precision', least: 1 },
  { measure: 'tel: links', figure: 'recall', least: 1 },
  { measure: 'phone strings', figure: 'precision', least: 0.98 },
  { measure: 'phone strings', figure: 'recall', least: 0.97 },
  { measure: 'e-mail addresses', figure: 'precision', least: 0.99 },
  { measure: 'e-mail addresses', figure: 'recall', least: 0.98 },
  { measure: 'reply promises, sentences', figure: 'precision', least: 0.97 },
  { measure: 'reply promises, sentences', figure: 'recall', least: 0.93 },
  { measure: 'reply promises, hours', figure: 'recall', least: 0.95 },
  { measure: 'reply promises, pages', figure: 'precision', least: 0.9 },
  { measure: 'contact link', figure: 'recall', least: 0.98 },
  { measure: 'opening hours', figure: 'f1', least: 0.92 },
  { measure: 'form kind', figure: 'recall', least: 0.95 },
  { measure: 'visible field count', figure: 'recall', least: 0.92 },
  { measure: 'purpose of fields that have one', figure: 'recall', least: 0.88 },
  // At most one in twenty of the fields that have none gets one.
  { measure: 'purpose of fields that have none', figure: 'precision', least: 0.95 },
];

export function isMet({ figure, least }: Floor, figures: Figures): boolean {
  return figures[figure] >= least;
}
