import { closest, holds, tidy } from '../dom';
import { visibilityIn } from '../look/visibility';
import type { Block } from '../reading/reading';
import { boxWithBoth, type FieldContext } from './field-context';
import type { FieldGroup } from './field-groups';
import type { FieldLabel } from './field-label';
import { labelText, referenced } from './label-index';

const LONGEST_HINT = 300;

/** What helps to fill the field in: the text it refers to, or the one that stands with it in its box. */
export function fieldHint(group: FieldGroup, label: FieldLabel, context: FieldContext): string {
  const described = referenced(group.lead.element, 'aria-describedby').map(labelText);
  const beside = [...context.before.slice(-2), ...context.after.slice(0, 1)]
    .filter((block) => isHint(block, group, { label, context }))
    .map(({ text }) => text);
  return tidy([...new Set([...described, ...beside])].join(' ')).slice(0, LONGEST_HINT);
}

function isHint(
  { element, text }: Block,
  { lead, members }: FieldGroup,
  { label, context }: { label: FieldLabel; context: FieldContext },
): boolean {
  if (text.length > LONGEST_HINT || label.elements.some((each) => holds(each, element) || holds(element, each)))
    return false;
  if (closest(element, 'label,legend,button,a,option,h1,h2,h3,h4,h5,h6')) return false;
  const box = boxWithBoth(lead.element, element);
  if (!box || context.controlsIn(box) > members.length) return false;
  return visibilityIn(element, context.reading).visible;
}
