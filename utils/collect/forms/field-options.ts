import { all, attr, textOf, tidy } from '../dom';
import type { FieldContext } from './field-context';
import type { FieldGroup } from './field-groups';
import { labelText } from './label-index';

/** Enough to see what a list is about; a list of all countries has 250. */
const MOST_OPTIONS = 60;
const LONGEST_OPTION = 80;

/** What there is to choose from. */
export function fieldOptions(group: FieldGroup, context: FieldContext): string[] {
  return optionTexts(group, context)
    .map((text) => tidy(text).slice(0, LONGEST_OPTION))
    .filter(Boolean)
    .slice(0, MOST_OPTIONS);
}

function optionTexts({ type, lead, members }: FieldGroup, { labelsOf }: FieldContext): string[] {
  if (type === 'select') return all(lead.element, 'option').slice(0, MOST_OPTIONS).map(textOf);
  if (members.length < 2) return [];
  return members.map(({ element }) => labelsOf(element).map(labelText).join(' ') || attr(element, 'aria-label'));
}
