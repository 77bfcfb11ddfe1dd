/** The 13 categories with their weight in the total (they sum to 100). Our judgement, simulated, not researched. */
export const CATEGORY_WEIGHTS = {
  'contact-access': 12,
  phone: 15,
  'response-promise': 13,
  'email-identity': 9,
  'form-friction': 12,
  accessibility: 7,
  speed: 6,
  claims: 7,
  'after-sales': 6,
  'social-care': 3,
  'loyalty-feedback': 2,
  'human-warmth': 3,
  consistency: 5,
} as const;

export type Category = keyof typeof CATEGORY_WEIGHTS;

export const CATEGORIES = Object.keys(CATEGORY_WEIGHTS) as [Category, ...Category[]];

/** The stages of a customer's journey, from the shop window to the farewell. */
export const STAGES = [
  'discover',
  'entry',
  'find-contact',
  'resolve-doubt',
  'contract-pay',
  'service-claim',
  'after-sale-loyalty',
  'farewell',
] as const;

export type Stage = (typeof STAGES)[number];

/** The columns of the touchpoint map: through what the customer meets the company. */
export const COLUMNS = ['phone', 'web', 'form', 'email', 'chat', 'social', 'help', 'people', 'speed-access'] as const;

export type Column = (typeof COLUMNS)[number];

export const COLUMN_OF_CATEGORY: Record<Category, Column> = {
  'contact-access': 'web',
  phone: 'phone',
  'response-promise': 'web',
  'email-identity': 'email',
  'form-friction': 'form',
  accessibility: 'speed-access',
  speed: 'speed-access',
  claims: 'help',
  'after-sales': 'help',
  'social-care': 'social',
  'loyalty-feedback': 'help',
  'human-warmth': 'people',
  consistency: 'web',
};

/** Where what was met in a column is weighed, when nothing else says so. */
export const CATEGORY_OF_COLUMN: Record<Column, Category> = {
  phone: 'phone',
  web: 'contact-access',
  form: 'form-friction',
  email: 'email-identity',
  chat: 'social-care',
  social: 'social-care',
  help: 'after-sales',
  people: 'human-warmth',
  'speed-access': 'accessibility',
};

export const PAGE_ROLES = ['home', 'contact', 'legal', 'returns', 'help', 'about', 'checkout', 'other'] as const;

export type PageRole = (typeof PAGE_ROLES)[number];

export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const SENSATIONS = ['positive', 'neutral', 'negative'] as const;

export type Sensation = (typeof SENSATIONS)[number];

/** What limits the total, however good the rest is: a good speed score cannot hide a missing phone. */
export const CAPS = {
  /** No human route at all: no phone, e-mail, form, chat or WhatsApp. */
  'no-channel': 25,
  /** No contact link reachable from home, and no phone or e-mail there. */
  'no-way-to-contact': 35,
  /** No phone on home, contact and legal page. */
  'no-phone': 59,
  /** The same for software sold online that has a human chat or a stated callback. */
  'no-phone-but-chat': 69,
  /** The only phone is premium or shared-cost. */
  'only-premium-phone': 64,
  /** A form is the only channel. */
  'only-form': 49,
  /** The contact or payment form is not on HTTPS. */
  'insecure-form': 49,
  /** The only phone or e-mail is a placeholder, broken, or dials a different number. */
  'broken-contact': 59,
  /** A consumer shop or critical service with neither returns nor complaint route. */
  'no-returns-or-claims': 69,
  /** Contradictory main facts or promises, unexplained. */
  contradiction: 79,
  /** No reply to the mystery e-mail within 5 business days, or a call never answered. */
  'no-reply': 49,
} as const;

export type CapId = keyof typeof CAPS;

export const CAP_IDS = Object.keys(CAPS) as [CapId, ...CapId[]];
