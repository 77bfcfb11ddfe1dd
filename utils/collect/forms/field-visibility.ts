import { ancestorWhere, attr, childrenOf, composedParentOf, isElement, windowOf } from '../dom';
import { visibilityIn } from '../look/visibility';
import type { Reading } from '../reading/reading';
import type { FieldGroup } from './field-groups';

/** Whether a visitor sees the question. Styled boxes and lists hide the real control and show another in its place. */
export function isFieldVisible(group: FieldGroup, labels: readonly Element[], reading: Reading): boolean {
  if (group.members.some(({ element }) => isControlVisible(element, reading))) return true;
  if (/^(?:checkbox|radio|file)$/.test(group.type)) return labels.some((label) => visibilityIn(label, reading).visible);
  return (
    group.type === 'select' && replacementsOf(group.lead.element).some((each) => visibilityIn(each, reading).visible)
  );
}

function isControlVisible(element: Element, reading: Reading): boolean {
  if (!visibilityIn(element, reading).visible) return false;
  return reading.source.mode === 'rendered' ? !isSeeThrough(element) : !isTrapInMarkup(element);
}

/** How far above a field its own wrappers reach; what is transparent above them is a section waiting to fade in. */
const WRAPPERS = 3;

function isSeeThrough(element: Element): boolean {
  return wrappersOf(element).some((each) => {
    const opacity = windowOf(each)?.getComputedStyle(each).opacity ?? '1';
    return Number.parseFloat(opacity) < 0.1;
  });
}

const OUT_OF_SIGHT =
  /(?:left|top|right|text-indent)\s*:\s*-\d{3,}|opacity\s*:\s*0(?:\.0\d*)?\s*(?:;|$)|(?:^|[;\s])(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$)/i;
const HIDING_CLASS =
  /(?:^|[-_ ])(?:honey-?pot|hp|hny|sr-only|visually-?hidden|screen-reader-text|d-none|gform_validation_container)(?:$|[-_ ])/i;

/** Without a layout, what markup shows of a trap: styles and class names that take a field out of sight. */
function isTrapInMarkup(element: Element): boolean {
  return wrappersOf(element).some(
    (each) => OUT_OF_SIGHT.test(attr(each, 'style')) || HIDING_CLASS.test(attr(each, 'class')),
  );
}

function wrappersOf(element: Element): Element[] {
  const wrappers: Element[] = [];
  ancestorWhere(element, (each) => wrappers.push(each) >= WRAPPERS);
  return wrappers;
}

const REPLACEMENT = /select|dropdown|chosen|choices|combo|picker/i;

function replacementsOf(select: Element): Element[] {
  const parent = composedParentOf(select);
  const beside = parent ? childrenOf(parent).filter(isElement) : [];
  return [...beside.filter((each) => each !== select), ...(parent ? [parent] : [])].filter((each) => {
    return REPLACEMENT.test(attr(each, 'class')) || /^(?:combobox|listbox)$/.test(attr(each, 'role'));
  });
}
