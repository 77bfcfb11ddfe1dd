import * as v from 'valibot';
import { PAGE_ROLES } from './touchpoints';

/** Why something could not be told: a code that `words/` turns into a sentence, and what goes into it. */
export const Reason = v.object({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) });

/** Where a finding can be seen again. `y` is the top in CSS pixels from the top of the page, rendered pages only. */
export const Evidence = v.object({
  page: v.string(),
  /** CSS path, by id where there is one; ` >>> ` steps into a shadow root or a same-origin frame. */
  selector: v.optional(v.string()),
  quote: v.pipe(v.string(), v.maxLength(200)),
  region: v.optional(v.picklist(['header', 'nav', 'main', 'footer'])),
  y: v.optional(v.number()),
});

/** What every fact about a place on the page tells. */
const located = {
  /** A person can see it without doing anything. On a fetched page: nothing in the markup hides it. */
  visible: v.boolean(),
  /** It waits behind a closed menu, tab or accordion. */
  needsAction: v.boolean(),
  /** null where there is no layout (fetched pages). */
  firstScreen: v.nullable(v.boolean()),
  /** Its place in reading order, to compare with others on the same page. */
  order: v.number(),
  evidence: Evidence,
};

const Confidence = v.picklist([1, 0.75, 0.5]);

const PageFact = v.object({
  title: v.string(),
  /** `html[lang]` as written. */
  lang: v.string(),
  /** The language that the words of the page speak, if that is clear. */
  spoken: v.nullable(v.string()),
  /** The texts of its h1 headings. */
  h1: v.array(v.string()),
  /** The content of `meta[name=viewport]`. */
  viewportMeta: v.nullable(v.string()),
  /** Characters of readable text. */
  textLength: v.number(),
  elements: v.number(),
  protocol: v.string(),
  /** The address that the page gives as its own (`link[rel=canonical]`); '' where it gives none. */
  canonical: v.string(),
  /** file: and loopback addresses, where transport and speed say nothing. */
  local: v.boolean(),
  /** Height of the page in CSS pixels; null where there is no layout. */
  height: v.nullable(v.number()),
  /** Frames of other origins, which cannot be read from here. */
  framesNotSeen: v.array(v.string()),
  /** Shadow roots that are closed and were not opened. */
  closedRoots: v.number(),
  /** Two-letter countries that the page itself names: hreflang, addresses, currencies, company numbers. */
  countrySignals: v.array(v.object({ kind: v.string(), value: v.string(), code: v.string() })),
  /** Signals of the kind of business, as in the catalogue's site profile. */
  profileSignals: v.array(v.object({ kind: v.string(), value: v.string() })),
});

const ContactLink = v.object({
  role: v.picklist(PAGE_ROLES),
  name: v.string(),
  /** Absolute address; same-page sections keep their fragment. */
  href: v.string(),
  matchedBy: v.picklist(['name', 'path']),
  sameSite: v.boolean(),
  /** It leads to a place on the same page. */
  section: v.boolean(),
  ...located,
});

const Phone = v.object({
  text: v.string(),
  e164: v.optional(v.string()),
  country: v.optional(v.string()),
  kind: v.picklist([
    'fixed',
    'mobile',
    'fixed-or-mobile',
    'free',
    'premium',
    'shared-cost',
    'short',
    'fax',
    'whatsapp',
    'unknown',
  ]),
  /** The target of the link around it, as written, or none. */
  link: v.optional(v.string()),
  /** text: digits that can be read; icon: a link without digits; image: only in a picture's alternative text. */
  shownAs: v.picklist(['text', 'icon', 'image']),
  labelled: v.boolean(),
  placeholder: v.boolean(),
  /** Another element lies on top of it (a consent banner apart). */
  covered: v.boolean(),
  confidence: Confidence,
  /** The accessible name of its link, where it is one. */
  name: v.optional(v.string()),
  ...located,
});

const Email = v.object({
  address: v.string(),
  /** The target of the link around it, as written, or none. */
  link: v.optional(v.string()),
  /** The address itself can be read. */
  readable: v.boolean(),
  obfuscated: v.boolean(),
  freeMailbox: v.boolean(),
  noReply: v.boolean(),
  /** privacy@, dpo@, abuse@ and the like. */
  functional: v.boolean(),
  placeholder: v.boolean(),
  name: v.optional(v.string()),
  ...located,
});

const Address = v.object({ text: v.string(), postcode: v.optional(v.string()), confidence: Confidence, ...located });

const OpeningHours = v.object({
  text: v.string(),
  always: v.boolean(),
  /** In the block of a phone number, within 200 characters of it, or within three blocks. */
  nearPhone: v.boolean(),
  confidence: Confidence,
  ...located,
});

const ReplyPromise = v.object({
  text: v.string(),
  language: v.string(),
  /** Upper bound in hours; null where the promise names no time. */
  hours: v.nullable(v.number()),
  vague: v.boolean(),
  /** Counted in working time. */
  business: v.boolean(),
  scope: v.picklist(['general', 'claims', 'jobs', 'privacy', 'security', 'press', 'premium']),
  channel: v.optional(v.picklist(['form', 'email', 'chat', 'phone', 'social'])),
  /** in: inside a contact form or its heading; near: within 400 px or the same section; page: elsewhere. */
  form: v.picklist(['in', 'near', 'page']),
  ...located,
});

const Field = v.object({
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
});

const Form = v.object({
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
  }),
  /** Which step this is, of a form in steps; of 1 where there are none. */
  steps: v.number(),
  /** "All fields are required", "* required": the legend as written. */
  requiredLegend: v.string(),
  ...located,
});

const Channel = v.object({
  kind: v.picklist(['chat', 'whatsapp', 'telegram', 'messenger', 'callback', 'appointment', 'social', 'map', 'app']),
  /** The vendor of a chat, the network of a profile. */
  vendor: v.string(),
  target: v.string(),
  /** A number in international form, or a handle; empty where there is none. */
  handle: v.string(),
  /** Its target can work: a whole number, a real handle. */
  valid: v.boolean(),
  name: v.optional(v.string()),
  ...located,
});

const StructuredData = v.object({
  types: v.array(v.string()),
  names: v.array(v.string()),
  telephones: v.array(v.string()),
  emails: v.array(v.string()),
  addresses: v.array(v.object({ text: v.string(), country: v.string() })),
  openingHours: v.array(v.string()),
  sameAs: v.array(v.string()),
  /** Blocks of JSON-LD that could not be parsed. */
  broken: v.number(),
});

const TopicFound = v.object({
  topic: v.string(),
  word: v.string(),
  language: v.string(),
  /** What the words stand in. */
  place: v.picklist(['link', 'heading', 'text', 'option', 'button']),
  href: v.optional(v.string()),
  ...located,
});

const Person = v.object({
  name: v.string(),
  role: v.string(),
  photo: v.boolean(),
  contact: v.boolean(),
  source: v.picklist(['structured', 'figure', 'heading', 'text']),
  ...located,
});

const Overlay = v.object({
  kind: v.picklist(['consent', 'newsletter', 'promo', 'chat', 'app', 'age', 'language', 'sound', 'other']),
  /** Share of the first screen that it covers, 0 to 1. */
  share: v.number(),
  closable: v.boolean(),
  /** A consent banner whose refusal is as easy as its acceptance. */
  equalChoice: v.boolean(),
  locksScroll: v.boolean(),
  evidence: Evidence,
});

const AxeNode = v.object({
  evidence: Evidence,
  /** Which control it is, where it is one that a customer needs. */
  control: v.nullable(v.picklist(['contact', 'form', 'navigation'])),
  summary: v.string(),
});

const AxeRule = v.object({
  id: v.string(),
  /** axe-core's impact; null for a rule that passed. */
  impact: v.nullable(v.picklist(['minor', 'moderate', 'serious', 'critical'])),
  /** The impact that the rule has by its definition, for its weight when it passes. */
  level: v.picklist(['minor', 'moderate', 'serious', 'critical']),
  help: v.string(),
  helpUrl: v.string(),
  passed: v.number(),
  failed: v.number(),
  /** Elements that axe could not decide: a person has to look. */
  undecided: v.number(),
  /** At most 20 of the elements that failed; `failed` counts all. */
  nodes: v.array(AxeNode),
});

const Accessibility = v.object({
  rules: v.array(AxeRule),
  /** Rules that the time budget did not reach. */
  unreached: v.array(v.string()),
  axeVersion: v.string(),
});

/** A duration in milliseconds (CLS: a score without unit), or why there is none. */
const Vital = v.union([
  v.object({ ok: v.literal(true), value: v.number() }),
  v.object({ ok: v.literal(false), reason: Reason }),
]);

const Speed = v.object({ ttfb: Vital, fcp: Vital, lcp: Vital, cls: Vital, inp: Vital });

/** Every fact by its name in `Page.facts`. */
export const FACTS = {
  page: PageFact,
  contactLinks: v.array(ContactLink),
  phones: v.array(Phone),
  emails: v.array(Email),
  addresses: v.array(Address),
  openingHours: v.array(OpeningHours),
  replyPromises: v.array(ReplyPromise),
  forms: v.array(Form),
  channels: v.array(Channel),
  structuredData: StructuredData,
  topics: v.array(TopicFound),
  people: v.array(Person),
  overlays: v.array(Overlay),
  accessibility: Accessibility,
  speed: Speed,
};

export type Reason = v.InferOutput<typeof Reason>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type Facts = { [Name in keyof typeof FACTS]: v.InferOutput<(typeof FACTS)[Name]> };
export type FactName = keyof Facts;
export type Attempted<T> = { ok: true; value: T } | { ok: false; reason: Reason };
export type Confidence = v.InferOutput<typeof Confidence>;
export type PageFact = Facts['page'];
export type ContactLink = Facts['contactLinks'][number];
export type Phone = Facts['phones'][number];
export type Email = Facts['emails'][number];
export type Address = Facts['addresses'][number];
export type OpeningHours = Facts['openingHours'][number];
export type ReplyPromise = Facts['replyPromises'][number];
export type Form = Facts['forms'][number];
export type Field = Form['fields'][number];
export type Channel = Facts['channels'][number];
export type Accessibility = Facts['accessibility'];
export type Speed = Facts['speed'];
export type Overlay = Facts['overlays'][number];
export type AxeRule = v.InferOutput<typeof AxeRule>;
export type AxeNode = v.InferOutput<typeof AxeNode>;
export type Vital = v.InferOutput<typeof Vital>;
