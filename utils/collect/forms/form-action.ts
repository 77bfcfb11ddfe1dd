import type { Form } from '../../facts';
import { attr, hasAttr, tagOf } from '../dom';
import { type Reading, resolve } from '../reading/reading';
import type { FormParts } from './form-parts';

/** Where the form is sent, and how. An empty action means the page's own address. */
export function formAction({ element, buttons }: FormParts, reading: Reading): Form['action'] {
  const submit = buttons.find((each) => hasAttr(each.element, 'formaction') || hasAttr(each.element, 'formmethod'));
  const written = ((submit && attr(submit.element, 'formaction')) || attr(element, 'action')).trim();
  const method = ((submit && attr(submit.element, 'formmethod')) || attr(element, 'method')).trim().toLowerCase();
  const nowhere = written === '' || written.startsWith('#') || /^javascript:/i.test(written);
  const target = nowhere ? reading.source.url : resolve(written, reading.base);
  return {
    protocol: URL.canParse(target) ? new URL(target).protocol : '',
    method: toMethod(method, tagOf(element) === 'form'),
    scripted: nowhere && method === '',
  };
}

/** HTML sends with GET unless told otherwise; what is no form element is sent by a script, as its makers choose. */
function toMethod(written: string, isForm: boolean): Form['action']['method'] {
  if (written === 'post' || written === 'dialog') return written;
  return isForm ? 'get' : 'post';
}
