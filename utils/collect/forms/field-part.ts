import type { Field } from '../../facts';
import { fold } from '../../recognise/fold';
import { asksAgain } from '../../recognise/forms/field-purpose';
import { anyOf } from '../../recognise/forms/form-words';
import { matchesTopic } from '../../recognise/topics';
import { attr } from '../dom';
import type { FieldGroup } from './field-groups';

/** What a field is in its form, by its text and markup. */
export function fieldPart(group: FieldGroup, { label, visible }: { label: string; visible: boolean }): Field['part'] {
  if (!visible && isTrap(group, label)) return 'honeypot';
  if (group.type === 'checkbox' && group.members.length === 1) return boxPart(group.lead.element, label);
  if (/^(?:select|radio|checkbox)$/.test(group.type)) return 'choice';
  return isRepetition(group.lead.element, label) ? 'confirm' : 'text';
}

/** Consent to terms, leave to advertise, or an ordinary choice. */
export function boxPart(box: Element, label: string): 'consent' | 'marketing' | 'choice' {
  const text = fold(label);
  const accepted = anyOf('accept').test(text);
  if (accepted && (anyOf('terms').test(text) || matchesTopic(label, 'privacy'))) return 'consent';
  if (anyOf('advertising').test(text) || anyOf('newsletter').test(text)) return 'marketing';
  if (accepted || anyOf('terms').test(text) || matchesTopic(label, 'privacy')) return 'consent';
  const names = `${attr(box, 'name')} ${attr(box, 'id')}`;
  if (CONSENT_NAMES.test(names)) return 'consent';
  return /newsletter|marketing/i.test(names) ? 'marketing' : 'choice';
}

const CONSENT_NAMES =
  /accept|agree|consent|privacy|privacidad|datenschutz|dsgvo|gdpr|rgpd|lopd|lgpd|terms|policy|politica/i;

/** Terms and advertising behind one tick. */
export function isBundledConsent(label: string): boolean {
  const text = fold(label);
  const terms = anyOf('terms').test(text) || matchesTopic(label, 'privacy');
  return terms && anyOf('accept').test(text) && anyOf('advertising').test(text);
}

const TRAP_NAMES =
  /^(?:website|url|hp|hny|honey(?:pot)?|fax(?:_number)?|company|b_[0-9a-f]{10,}_.*|.*honeypot.*|.*[-_]hp|bot-field)$/i;

/** A field that only programs see and fill in (catalogue §2.9). */
function isTrap({ lead, type }: FieldGroup, label: string): boolean {
  if (/^(?:select|radio|file)$/.test(type)) return false;
  const { element } = lead;
  const shut = attr(element, 'tabindex') === '-1' && attr(element, 'autocomplete') !== '';
  return shut || TRAP_NAMES.test(attr(element, 'name')) || anyOf('leaveEmpty').test(fold(label));
}

function isRepetition(element: Element, label: string): boolean {
  const described = {
    label,
    placeholder: attr(element, 'placeholder'),
    name: attr(element, 'name'),
    id: attr(element, 'id'),
  };
  return asksAgain(described);
}
