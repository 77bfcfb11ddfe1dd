import type { Field, Form } from '../../facts';
import { fold } from '../../recognise/fold';
import { type FormKind, formKindOf } from '../../recognise/forms/form-kind';
import { anyOf } from '../../recognise/forms/form-words';
import { attr, closest, matches } from '../dom';
import { locate } from '../reading/located';
import type { Pace } from '../reading/pace';
import type { Reading } from '../reading/reading';
import { formCaptcha } from './captcha';
import { collectEmbeddedForms } from './embedded-forms';
import { contextsOf } from './field-context';
import { groupFields } from './field-groups';
import { settleRequirements } from './field-marks';
import { boxPart } from './field-part';
import { type DescribedField, describeField, joinSplitFields, withPurposes } from './fields';
import { formAction } from './form-action';
import { formConsent } from './form-consent';
import { formHeading } from './form-heading';
import { type FormParts, gatherForms, typeOf } from './form-parts';
import { formSteps } from './form-steps';
import { formSubmit } from './form-submit';
import { createLabelIndex, labelText } from './label-index';
import { requiredLegend } from './required-legend';

/** Enough for every page that people read; what lies beyond is a list of products or a test page. */
const MOST_FORMS = 100;
const MOST_FIELDS = 300;

/** The forms of the page, in the order in which a visitor meets them. */
export async function collectForms(reading: Reading, pace: Pace): Promise<Form[]> {
  const forms = collectEmbeddedForms(reading).slice(0, MOST_FORMS);
  const parts = mostPromising(await gatherForms(reading, pace)).slice(0, MOST_FORMS - forms.length);
  const page = { reading, pace, labelsOf: createLabelIndex() };
  for (const part of parts) forms.push(await toForm(part, page));
  return forms.sort((a, b) => a.order - b.order);
}

/** Those with room for a message first, then those with more to fill in. */
function mostPromising(forms: FormParts[]): FormParts[] {
  const rank = ({ fields }: FormParts) =>
    Math.min(fields.length, 20) + (fields.some(({ element }) => typeOf(element) === 'textarea') ? 100 : 0);
  return forms.sort((a, b) => rank(b) - rank(a));
}

interface FormPage {
  reading: Reading;
  pace: Pace;
  labelsOf: (field: Element) => Element[];
}

async function toForm(part: FormParts, page: FormPage): Promise<Form> {
  const { reading } = page;
  const described = await describeFields(part, page);
  const heading = formHeading(part, reading);
  const submit = formSubmit(part, reading);
  const outline = { heading, submit: submit.text, ...identity(part) };
  const kindBy = (fields: Field[]): FormKind =>
    formKindOf({ ...outline, fields: fields.map((field) => ({ ...field, asked: isAsked(field) })) });
  const kind = kindBy(withPurposes(described));
  const legend = requiredLegend(part, reading);
  const fields = joinSplitFields(
    settleRequirements(withPurposes(described, kind), anyOf('allRequired').test(fold(legend))),
  );
  const visible = fields.some((field) => field.visible);
  const place = locate(part.element, part.order, heading || submit.text || kind, reading);
  return {
    kind,
    action: formAction(part, reading),
    fields,
    captcha: formCaptcha(part, fields, reading),
    consent: formConsent(part, fields),
    submit,
    steps: formSteps(part),
    requiredLegend: legend,
    ...place,
    visible,
    needsAction: place.needsAction && !visible,
  };
}

async function describeFields(part: FormParts, { reading, pace, labelsOf }: FormPage): Promise<DescribedField[]> {
  const standsAlone = (box: Element) => boxPart(box, labelsOf(box).map(labelText).join(' ')) !== 'choice';
  const groups = groupFields(part.fields.slice(0, MOST_FIELDS), standsAlone);
  const contexts = contextsOf(groups, part, { reading, labelsOf });
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

function identity({ element }: FormParts) {
  return {
    names: ['id', 'name', 'class'].map((name) => attr(element, name)).join(' '),
    action: attr(element, 'action'),
    search: closest(element, '[role=search],search') !== null || matches(element, '[role=search]'),
  };
}
