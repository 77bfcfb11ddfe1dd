import * as v from 'valibot';
import { drawn, Evidence, located } from './evidence';

export const Field = v.object({
  label: v.string(),
  labelSource: v.picklist(['label', 'aria', 'floating', 'placeholder', 'title', 'none']),
  hint: v.string(),
  placeholder: v.string(),
  type: v.string(),
  inputmode: v.string(),
  name: v.string(),
  autocomplete: v.string(),
  /** The autofill token that would fit, or none. */
  purpose: v.nullable(v.string()),
  /** Texts of the choices of a select, radio or checkbox group. */
  options: v.array(v.string()),
  checkedByDefault: v.boolean(),
  required: v.picklist(['yes', 'no', 'unknown']),
  /** How optional or required is shown: the mark itself, or nothing. */
  marked: v.picklist(['optional', 'asterisk', 'required-word', 'none']),
  visible: v.boolean(),
  /** text, choice, consent (terms, privacy), marketing (newsletter), confirm (typed twice), honeypot. */
  part: v.picklist(['text', 'choice', 'consent', 'marketing', 'confirm', 'honeypot']),
  pasteBlocked: v.boolean(),
  /** A reason for asking stands beside it ("only to call you back"). */
  explained: v.boolean(),
  evidence: Evidence,
  /** Of its label. */
  ...drawn,
});

export const Form = v.object({
  kind: v.picklist([
    'contact',
    'quote',
    'booking',
    'callback',
    'claim',
    'job',
    'newsletter',
    'login',
    'search',
    'comment',
    'review',
    'checkout',
    'other',
  ]),
  /** The vendor or host of a form in a frame of another origin: seen, not read. */
  embeddedFrom: v.optional(v.string()),
  action: v.object({
    /** https:, http:, mailto:, file: … of where the form is sent. */
    protocol: v.string(),
    method: v.picklist(['get', 'post', 'dialog']),
    /** No action and no method of its own: scripts send it. */
    scripted: v.boolean(),
  }),
  fields: v.array(Field),
  captcha: v.object({
    kind: v.picklist(['none', 'invisible', 'checkbox', 'puzzle', 'image', 'question']),
    evidence: v.optional(Evidence),
  }),
  consent: v.object({
    privacyLink: v.boolean(),
    /** Terms and marketing in one box. */
    bundled: v.boolean(),
  }),
  submit: v.object({
    text: v.string(),
    disabled: v.boolean(),
    hasReset: v.boolean(),
    errorContainer: v.boolean(),
    customValidation: v.boolean(),
    evidence: v.optional(Evidence),
    ...drawn,
  }),
  /** Which step this is, of a form in steps; of 1 where there are none. */
  steps: v.number(),
  /** "All fields are required", "* required": the legend as written. */
  requiredLegend: v.string(),
  ...located,
});

export type Field = v.InferOutput<typeof Field>;
export type Form = v.InferOutput<typeof Form>;
