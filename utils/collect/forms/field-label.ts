import type { Field } from '../../facts';
import {
  all,
  attr,
  boxOf,
  childrenOf,
  closest,
  composedParentOf,
  textOf as elementText,
  isElement,
  tagOf,
  tidy,
} from '../dom';
import { visibilityIn } from '../look/visibility';
import type { Block } from '../reading/reading';
import { boxWithBoth, type FieldContext } from './field-context';
import type { FieldGroup } from './field-groups';
import { labelText, referenced } from './label-index';

export interface FieldLabel {
  /** As written, with its marks. */
  text: string;
  source: Field['labelSource'];
  /** The elements that show it. */
  elements: Element[];
}

/**
 * What a visitor reads as the name of the field, and where a program finds a name. Where only a placeholder or nothing
 * names it for programs, the text may still be one that stands beside it.
 */
export function fieldLabel(group: FieldGroup, context: FieldContext): FieldLabel {
  const { element } = group.lead;
  const isVisible = (each: Element) => visibilityIn(each, context.reading).visible;
  const named = [...referenced(element, 'aria-labelledby'), ...labelElements(group, context)].filter(labelText);
  const shown = named.filter(isVisible);
  if (shown.length > 0)
    return { text: textOf(shown), source: floats(shown, group, context) ? 'floating' : 'label', elements: shown };
  return fallback(group, { named, beside: textBeside(group, context) });
}

function fallback(group: FieldGroup, { named, beside }: { named: Element[]; beside: Block | undefined }): FieldLabel {
  const { element } = group.lead;
  const aria = textOf(named) || tidy(attr(element, 'aria-label'));
  const placeholder = tidy(attr(element, 'placeholder'));
  const title = tidy(attr(element, 'title'));
  const source = placeholder ? 'placeholder' : aria ? 'aria' : title ? 'title' : 'none';
  const text = beside?.text || (source === 'placeholder' ? placeholder || aria : aria || title) || firstChoice(group);
  return { text, source, elements: beside ? [beside.element] : [] };
}

/** The labels of one control, or the legend of a group of them. */
function labelElements(group: FieldGroup, { labelsOf, controlsIn }: FieldContext): Element[] {
  const { element } = group.lead;
  if (group.members.length === 1 && group.type !== 'radio') return labelsOf(element);
  const box = closest(element, 'fieldset,[role=group],[role=radiogroup]');
  if (!box || controlsIn(box) > group.members.length) return [];
  const legend = childrenOf(box)
    .filter(isElement)
    .filter((each) => tagOf(each) === 'legend');
  return [...referenced(box, 'aria-labelledby'), ...legend];
}

function textOf(elements: readonly Element[]): string {
  return once(tidy([...new Set(elements.map(labelText))].join(' ')));
}

/** Some labels hold their words twice, one copy of them for an animation. */
function once(text: string): string {
  return /^(.+?)\s+\1$/.exec(text)?.[1] ?? text;
}

/** Over the box, where the words of the visitor will stand. */
function floats([label]: readonly Element[], { lead, type }: FieldGroup, { reading }: FieldContext): boolean {
  if (!label || /^(?:checkbox|radio|file|select)$/.test(type)) return false;
  const named = /float/i.test(`${attr(label, 'class')} ${attr(composedParentOf(label) ?? label, 'class')}`);
  if (named || reading.source.mode === 'fetched') return named;
  const [outer, inner] = [boxOf(lead.element), boxOf(label)];
  const middle = inner.top + inner.height / 2;
  return inner.left >= outer.left - 1 && inner.left < outer.right && middle > outer.top && middle < outer.bottom;
}

/** Longer texts introduce the form; they do not name a field. */
const LONGEST_BESIDE = 60;

function textBeside(group: FieldGroup, context: FieldContext): Block | undefined {
  const { element } = group.lead;
  const single = group.members.length === 1 && /^(?:checkbox|radio)$/.test(group.type);
  const block = single ? (context.after[0] ?? context.before.at(-1)) : context.before.at(-1);
  if (!block || closest(block.element, 'label[for],a,button') || block.text.length > (single ? 300 : LONGEST_BESIDE))
    return undefined;
  const box = boxWithBoth(element, block.element);
  if (!box) return undefined;
  const alone = context.controlsIn(box) <= group.members.length;
  if (!alone && (attr(element, 'placeholder') || closest(block.element, 'h1,h2,h3,h4,p'))) return undefined;
  return visibilityIn(block.element, context.reading).visible ? block : undefined;
}

/** A list often begins with what it asks: "Choose a subject". */
function firstChoice({ lead, type }: FieldGroup): string {
  if (type !== 'select') return '';
  const first = all(lead.element, 'option')[0];
  return first && !attr(first, 'value') ? tidy(elementText(first)) : '';
}
