import type { Field, Form } from '../facts';
import { fold } from '../recognise/fold';
import { type FormKind, formKindOf } from '../recognise/form-kind';
import { anyOf } from '../recognise/form-words';
import { matchesTopic } from '../recognise/topics';
import { formCaptcha } from './captcha';
import { attr, closest, matches, textOf, tidy } from './dom';
import { collectEmbeddedForms } from './embedded-forms';
import { contextsOf } from './field-context';
import { groupFields } from './field-groups';
import { settleRequirements } from './field-marks';
import { boxPart } from './field-part';
import { type DescribedField, describeField, joinSplitFields, withPurposes } from './fields';
import { formAction } from './form-action';
import { formConsent } from './form-consent';
import { type FormParts, gatherForms, typeOf } from './form-parts';
import { formSubmit } from './form-submit';
import { createLabelIndex, labelText } from './label-index';
import { locate } from './located';
import type { Pace } from './pace';
import type { Reading } from './reading';

/** Enough for every page that people read; what lies beyond is a list of products or a test page. */
const MOST_FORMS = 100;
const MOST_FIELDS = 300;

/** The forms of the page, in the order in which a visitor meets them. */
export async function collectForms(reading: Reading, pace: Pace): Promise<Form[]> {
  const parts = mostPromising(await gatherForms(reading, pace));
  const forms: Form[] = [];
  for (const part of parts) forms.push(await toForm(part, reading, pace));
  return [...forms, ...collectEmbeddedForms(reading)].sort((a, b) => a.order - b.order).slice(0, MOST_FORMS);
}

/** Those with room for a message first, then those with more to fill in. */
function mostPromising(forms: FormParts[]): FormParts[] {
  const rank = ({ fields }: FormParts) =>
    Math.min(fields.length, 20) + (fields.some(({ element }) => typeOf(element) === 'textarea') ? 100 : 0);
  return forms.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_FORMS);
}

async function toForm(part: FormParts, reading: Reading, pace: Pace): Promise<Form> {
  const described = await describeFields(part, reading, pace);
  const heading = headingOf(part, reading);
  const submit = formSubmit(part, reading.source.mode);
  const outline = { heading, submit: submit.text, ...identity(part) };
  const kindBy = (fields: Field[]): FormKind =>
    formKindOf({ ...outline, fields: fields.map((field) => ({ ...field, asked: isAsked(field) })) });
  const kind = kindBy(withPurposes(described));
  const legend = requiredLegend(part);
  const fields = joinSplitFields(
    settleRequirements(withPurposes(described, kind), anyOf('allRequired').test(fold(legend))),
  );
  const place = locate(part.element, part.order, heading || submit.text || kind, reading);
  return {
    kind,
    action: formAction(part, reading),
    fields,
    captcha: formCaptcha(part, fields, reading),
    consent: formConsent(part, fields),
    submit,
    steps: stepsOf(part),
    requiredLegend: legend,
    ...place,
    visible: fields.some((field) => field.visible),
  };
}

async function describeFields(part: FormParts, reading: Reading, pace: Pace): Promise<DescribedField[]> {
  const labelsOf = createLabelIndex();
  const standsAlone = (box: Element) => boxPart(box, labelsOf(box).map(labelText).join(' ')) !== 'choice';
  const groups = groupFields(part.fields.slice(0, MOST_FIELDS), standsAlone);
  const contexts = contextsOf(groups, part, reading);
  const described: DescribedField[] = [];
  for (const [at, group] of groups.entries()) {
    const context = contexts[at];
    if (context) described.push(describeField(group, context));
    const pause = pace();
    if (pause) await pause;
  }
  return described;
}

function isAsked({ visible, part }: Field): boolean {
  return visible && part !== 'honeypot' && part !== 'consent' && part !== 'marketing';
}

/** A heading further above is the heading of something else. */
const HEADING_REACH = 60;

function headingOf({ element, order, blocks }: FormParts, { headings }: Reading): string {
  const inside = blocks.find((block) => closest(block.element, 'h1,h2,h3,h4,h5,h6,legend'))?.text;
  const label = attr(element, 'aria-label');
  const above = headings.findLast((each) => each.order < order && order - each.order < HEADING_REACH);
  return tidy(`${label} ${inside ?? (above ? textOf(above.element) : '')}`).slice(0, 200);
}

function identity({ element }: FormParts) {
  return {
    names: ['id', 'name', 'class'].map((name) => attr(element, name)).join(' '),
    action: attr(element, 'action'),
    search: closest(element, '[role=search],search') !== null || matches(element, '[role=search]'),
  };
}

/** Longer texts speak of something else. */
const LONGEST_LEGEND = 160;

function requiredLegend({ blocks }: FormParts): string {
  const isLegend = (text: string) => text.length <= LONGEST_LEGEND && matchesTopic(text, 'requiredLegend');
  return blocks.find(({ element, text }) => isLegend(text) && !closest(element, 'label'))?.text ?? '';
}

/** "Step 1 of 3" says how many there are. */
function stepsOf({ blocks }: FormParts): number {
  for (const { text } of blocks) {
    const found = anyOf('steps').exec(fold(text))?.slice(1).find(Boolean);
    if (found) return Number(found);
  }
  return 1;
}
