import { matchesTopic } from '../../recognise/topics';
import { closest } from '../dom';
import type { FormParts } from './form-parts';

/** Longer texts speak of something else. */
const LONGEST_LEGEND = 160;

/** The sentence of the form that says what has to be filled in; '' where there is none. */
export function requiredLegend({ blocks }: FormParts): string {
  const isLegend = (text: string) => text.length <= LONGEST_LEGEND && matchesTopic(text, 'requiredLegend');
  return blocks.find(({ element, text }) => isLegend(text) && !closest(element, 'label'))?.text ?? '';
}
