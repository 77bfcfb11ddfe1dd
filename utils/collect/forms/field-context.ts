import { all, ancestorWhere, holds, tagOf } from '../dom';
import type { Block, Reading } from '../reading/reading';
import type { FieldGroup } from './field-groups';
import type { FormParts } from './form-parts';

/** What a field is described with: its form, and the texts that stand right before and after it. */
export interface FieldContext {
  reading: Reading;
  labelsOf: (field: Element) => Element[];
  before: Block[];
  after: Block[];
  /** How many controls an element holds. */
  controlsIn: (element: Element) => number;
}

/** The texts between two questions lie around both. */
export function contextsOf(
  groups: readonly FieldGroup[],
  form: FormParts,
  page: Pick<FieldContext, 'reading' | 'labelsOf'>,
): FieldContext[] {
  const controlsIn = countControls();
  const gaps = gapsBetween(groups, form.blocks);
  return groups.map((_, at) => ({
    ...page,
    controlsIn,
    before: gaps[at] ?? [],
    after: gaps[at + 1] ?? [],
  }));
}

function gapsBetween(groups: readonly FieldGroup[], blocks: readonly Block[]): Block[][] {
  const gaps: Block[][] = Array.from({ length: groups.length + 1 }, () => []);
  const starts = groups.map(({ lead }) => lead.order);
  let at = 0;
  for (const block of blocks) {
    while (at < starts.length && (starts[at] ?? 0) < block.order) at += 1;
    gaps[at]?.push(block);
  }
  return gaps;
}

function countControls(): (element: Element) => number {
  const counts = new Map<Element, number>();
  return (element) => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    const count = all(element, 'input:not([type=hidden]),select,textarea').length;
    counts.set(element, count);
    return count;
  };
}

/** A text belongs to a field when both are in one small box: the row of a table, the wrappers of a form builder. */
const NEAR_LEVELS = 4;

export function boxWithBoth(field: Element, text: Element): Element | null {
  let level = 0;
  const box = ancestorWhere(field, (each) => level++ >= NEAR_LEVELS || holds(each, text));
  return box && holds(box, text) && tagOf(box) !== 'body' ? box : null;
}
