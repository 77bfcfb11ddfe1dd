import { matchesTopic } from '../../recognise/topics';
import { closest } from '../dom';
import type { Reading } from '../reading/reading';
import type { FormParts } from './form-parts';

/** Longer texts speak of something else. */
const LONGEST_LEGEND = 160;

/** So many texts above a form introduce it: our judgement. */
const INTRODUCTION = 2;

/** The sentence of the form, or of its introduction, that says what has to be filled in; '' where there is none. */
export function requiredLegend({ blocks, order }: FormParts, reading: Reading): string {
  const inside = blocks.find(({ element, text }) => isLegend(text) && !closest(element, 'label'))?.text;
  if (inside !== undefined) return inside;
  const end = reading.blocks.findLastIndex((block) => block.order < order) + 1;
  const above = reading.blocks.slice(Math.max(0, end - INTRODUCTION), end);
  return above.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/)).find(isLegend) ?? '';
}

function isLegend(text: string): boolean {
  return text.length <= LONGEST_LEGEND && matchesTopic(text, 'requiredLegend');
}
