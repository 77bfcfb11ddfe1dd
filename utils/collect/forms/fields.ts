import type { Field } from '../../facts';
import type { AutofillToken } from '../../recognise/forms/autofill-tokens';
import { asksAgain, type FieldDescription } from '../../recognise/forms/field-purpose';
import type { FormKind } from '../../recognise/forms/form-kind';
import { purposesOf } from '../../recognise/forms/form-purposes';
import { matchesTopic } from '../../recognise/topics';
import { attr, hasAttr, tagOf, tidy } from '../dom';
import { lookOf } from '../look/look';
import { evidenceOf } from '../reading/located';
import type { FieldContext } from './field-context';
import type { FieldGroup } from './field-groups';
import { fieldHint } from './field-hint';
import { fieldLabel } from './field-label';
import { fieldMark, ownRequirement } from './field-marks';
import { fieldOptions } from './field-options';
import { fieldPart } from './field-part';
import { isFieldVisible } from './field-visibility';

/** A field, and what its markup says beyond the fact. */
export interface DescribedField {
  field: Field;
  id: string;
  tag: string;
}

/** One question of a form. Its purpose is settled when all of them are known. */
export function describeField(group: FieldGroup, context: FieldContext): DescribedField {
  const { element } = group.lead;
  const { source } = context.reading;
  const label = fieldLabel(group, context);
  const text = bareLabel(label.text);
  const labels = group.members.flatMap((each) => context.labelsOf(each.element));
  const visible = isFieldVisible(group, [...labels, ...label.elements], context.reading);
  const hint = fieldHint(group, label, context);
  const marked = fieldMark(label, group, source.mode);
  const part = fieldPart(group, { label: text, visible });
  const field: Field = {
    label: text,
    labelSource: label.source,
    hint,
    placeholder: tidy(attr(element, 'placeholder')).slice(0, LONGEST_TEXT),
    type: group.type,
    inputmode: attr(element, 'inputmode'),
    name: attr(element, 'name').slice(0, LONGEST_TEXT),
    autocomplete: attr(element, 'autocomplete'),
    purpose: null,
    options: fieldOptions(group, context),
    checkedByDefault: group.members.some((each) => hasAttr(each.element, 'checked')),
    required: ownRequirement(marked, group),
    marked,
    visible: visible && part !== 'honeypot',
    part,
    pasteBlocked: blocksPaste(element),
    explained: [text, hint, attr(element, 'placeholder'), ...near(context)].some((each) =>
      matchesTopic(each, 'phoneWhy'),
    ),
    evidence: evidenceOf(element, text || attr(element, 'name'), context.reading),
    ...(label.elements[0] && lookOf(label.elements[0], context.reading)),
  };
  return { field, id: attr(element, 'id'), tag: tagOf(element) };
}

const LONGEST_TEXT = 200;

/** Without the mark and the colon at its end. */
function bareLabel(text: string): string {
  return tidy(text.replace(/[*＊∗✱﹡]/gu, '').replace(/\s*:\s*$/, '')).slice(0, LONGEST_TEXT);
}

function blocksPaste(element: Element): boolean {
  return /return\s+false|preventDefault/.test(attr(element, 'onpaste'));
}

/** A reason further away than this is not read with the field (catalogue, form-phone-justified). */
const NEAR_CHARACTERS = 120;

function near({ before, after }: FieldContext): string[] {
  return [before.at(-1)?.text.slice(-NEAR_CHARACTERS) ?? '', after[0]?.text.slice(0, NEAR_CHARACTERS) ?? ''];
}

/** With the purposes of the fields, and those marked that ask for the same thing twice. */
export function withPurposes(described: readonly DescribedField[], kind?: FormKind): Field[] {
  const purposes = purposesOf(described.map((each) => toDescription(each, kind)));
  return described.map(({ field, id }, at) => {
    const purpose = purposes[at] ?? null;
    const repeats = purpose !== null && purposes.indexOf(purpose) < at && asksAgain({ ...field, id });
    return { ...field, purpose, part: repeats && field.part === 'text' ? 'confirm' : field.part };
  });
}

function toDescription({ field, id, tag }: DescribedField, kind?: FormKind): FieldDescription {
  const { type, name, label, placeholder, autocomplete, options, hint } = field;
  return { tag, type, name, id, label, placeholder, autocomplete, options, hint, ...(kind && { formKind: kind }) };
}

/** One question in several boxes counts once: a number and its prefix, a date and its parts (catalogue §2.9). */
export function joinSplitFields(fields: readonly Field[]): Field[] {
  return fields.filter((field, at) => !isPartOfNext(field, fields[at + 1]) && !isPartOfPrevious(field, fields[at - 1]));
}

function isPartOfNext({ purpose, visible }: Field, next: Field | undefined): boolean {
  return purpose === 'tel-country-code' && next?.purpose === 'tel' && next.visible === visible;
}

function isPartOfPrevious(field: Field, previous: Field | undefined): boolean {
  if (!previous || previous.visible !== field.visible) return false;
  if (isBirthday(field.purpose) && isBirthday(previous.purpose)) return true;
  return field.purpose === 'tel' && previous.purpose === 'tel' && field.labelSource === 'none' && field.label === '';
}

function isBirthday(purpose: AutofillToken | string | null): boolean {
  return purpose?.startsWith('bday') ?? false;
}
