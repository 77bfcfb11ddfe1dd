import type { Field } from '../../facts';
import { matchesTopic } from '../../recognise/topics';
import { all, attr, hasAttr, windowOf } from '../dom';
import type { Source } from '../reading/walk';
import type { FieldGroup } from './field-groups';
import type { FieldLabel } from './field-label';

/** How the form shows that a field is optional or required. */
export function fieldMark(label: FieldLabel, { lead }: FieldGroup, mode: Source['mode']): Field['marked'] {
  const texts = [label.text, attr(lead.element, 'placeholder')];
  if (texts.some((text) => matchesTopic(text, 'optionalMark'))) return 'optional';
  if (texts.some((text) => ASTERISK.test(text)) || label.elements.some((each) => hasPaintedAsterisk(each, mode))) {
    return 'asterisk';
  }
  return texts.some((text) => matchesTopic(text, 'requiredLegend')) ? 'required-word' : 'none';
}

const ASTERISK = /[*＊∗✱﹡]/u;

/** Elements of a label that are asked for marks painted by a style. */
const MOST_ASKED = 6;

function hasPaintedAsterisk(label: Element, mode: Source['mode']): boolean {
  const view = mode === 'rendered' ? windowOf(label) : null;
  if (!view) return false;
  return [label, ...all(label, '*').slice(0, MOST_ASKED)].some((each) =>
    ['::before', '::after'].some((part) => ASTERISK.test(view.getComputedStyle(each, part).content)),
  );
}

/** Whether the field has to be filled in, as far as its own markup and mark say (catalogue §2.9). */
export function ownRequirement(marked: Field['marked'], { members }: FieldGroup): Field['required'] {
  const declared = members.some(
    ({ element }) => hasAttr(element, 'required') || attr(element, 'aria-required') === 'true',
  );
  if (declared || marked === 'asterisk' || marked === 'required-word') return 'yes';
  return marked === 'optional' || members.some(({ element }) => attr(element, 'aria-required') === 'false')
    ? 'no'
    : 'unknown';
}

/** Where some fields are marked as required, the others are not; where none is, silence says nothing. */
export function settleRequirements(fields: Field[], allRequired: boolean): Field[] {
  const someMarked = fields.some(({ required, part }) => required === 'yes' && COUNTED.test(part));
  return fields.map((field) => {
    if (field.required !== 'unknown') return field;
    if (allRequired) return { ...field, required: 'yes' };
    return someMarked ? { ...field, required: 'no' } : field;
  });
}

const COUNTED = /^(?:text|choice|confirm)$/;
