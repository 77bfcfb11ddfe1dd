import type { Form } from '../../facts';
import { all, attr, hasAttr, tagOf } from '../dom';
import { lookOf } from '../look/look';
import { visibilityIn } from '../look/visibility';
import { nameOf } from '../names';
import { evidenceOf } from '../reading/located';
import type { Reading } from '../reading/reading';
import type { FormParts } from './form-parts';

/** How the form is sent off, and what tells the visitor when that fails. */
export function formSubmit({ element, buttons }: FormParts, reading: Reading): Form['submit'] {
  const elements = buttons.map((each) => each.element);
  const submit = chooseSubmit(elements, reading);
  const isForm = tagOf(element) === 'form';
  return {
    text: submit ? nameOf(submit).slice(0, LONGEST_NAME) : '',
    disabled: submit !== undefined && (hasAttr(submit, 'disabled') || attr(submit, 'aria-disabled') === 'true'),
    hasReset: elements.some((each) => attr(each, 'type').toLowerCase() === 'reset'),
    errorContainer: all(element, ERRORS).length > 0,
    customValidation: !isForm || hasAttr(element, 'novalidate'),
    ...(submit && { evidence: evidenceOf(submit, nameOf(submit), reading), ...lookOf(submit, reading) }),
  };
}

const LONGEST_NAME = 80;

const ERRORS = '[aria-live],[role=alert],[role=status],[aria-errormessage],[aria-invalid],[class*="error" i]';

/** The last visible button that sends, else the last visible one that is not there for something else. */
function chooseSubmit(buttons: readonly Element[], reading: Reading): Element | undefined {
  const visible = buttons.filter((each) => visibilityIn(each, reading).visible);
  const shown = visible.length > 0 ? visible : buttons;
  return shown.findLast(sends) ?? shown.findLast((each) => attr(each, 'type').toLowerCase() !== 'reset');
}

function sends(button: Element): boolean {
  const type = attr(button, 'type').toLowerCase();
  if (tagOf(button) === 'input') return type === 'submit' || type === 'image';
  return tagOf(button) === 'button' && (type === '' || type === 'submit');
}
