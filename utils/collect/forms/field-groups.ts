import { attr, closest } from '../dom';
import type { Placed } from '../reading/reading';
import { typeOf } from './form-parts';

/** One question of a form: one control, or the radio buttons or boxes to choose from. */
export interface FieldGroup {
  type: string;
  members: Placed[];
  lead: Placed;
  last: Placed;
}

/** @param standsAlone whether a box is a question of its own (a consent), whatever stands around it. */
export function groupFields(fields: readonly Placed[], standsAlone: (box: Element) => boolean): FieldGroup[] {
  const groups = new Map<unknown, FieldGroup>();
  for (const field of fields) {
    const type = typeOf(field.element);
    const key = groupKey(field.element, type, standsAlone) ?? field.element;
    const group = groups.get(key);
    if (group) {
      group.members.push(field);
      group.last = field;
    } else {
      groups.set(key, { type, members: [field], lead: field, last: field });
    }
  }
  return [...groups.values()];
}

function groupKey(element: Element, type: string, standsAlone: (box: Element) => boolean): unknown {
  const name = attr(element, 'name');
  if (type === 'radio') return name ? `radio ${name}` : closest(element, GROUPS);
  if (type !== 'checkbox' || standsAlone(element)) return undefined;
  if (name.endsWith('[]')) return `checkbox ${name}`;
  return closest(element, GROUPS);
}

const GROUPS = 'fieldset,[role=group],[role=radiogroup]';
