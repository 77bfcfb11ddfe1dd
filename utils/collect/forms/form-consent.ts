import type { Form } from '../../facts';
import { matchesTopic } from '../../recognise/topics';
import { attr } from '../dom';
import { nameOf } from '../names';
import { isBundledConsent } from './field-part';
import type { FormParts } from './form-parts';

/** What the form says about the visitor's data. */
export function formConsent({ links }: FormParts, fields: Form['fields']): Form['consent'] {
  return {
    privacyLink: links.some(({ element }) => leadsToPrivacy(element)),
    bundled: fields.some(({ type, label }) => type === 'checkbox' && isBundledConsent(label)),
  };
}

function leadsToPrivacy(link: Element): boolean {
  const path = attr(link, 'href').replace(/[-_/.?=#]+/g, ' ');
  return matchesTopic(nameOf(link), 'privacy') || matchesTopic(path, 'privacy');
}
