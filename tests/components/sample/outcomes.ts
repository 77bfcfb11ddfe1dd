import type { ReaderLanguage } from '../../../utils/audit-format';
import type { Confidence, Evidence } from '../../../utils/facts';
import type { CapId, Category, Severity, Stage } from '../../../utils/touchpoints';

export interface SampleOutcome {
  check: string;
  category: Category;
  stage: Stage;
  weight: number;
  severity: Severity;
  effort: 1 | 2 | 3 | 5;
  /** 0 to 1; the two other strings are the ends that have none. */
  score: number | 'not-measured' | 'not-applicable';
  confidence?: Confidence;
  cap?: CapId;
  /** Where the words of the sample do not say this outcome. */
  title?: Record<ReaderLanguage, string>;
  /** Where each of its findings can be seen. */
  places?: Evidence[][];
}

export const HOME = 'https://www.harbourside-insurance.example/';
export const CONTACT = 'https://www.harbourside-insurance.example/contact';

const place = (page: string, quote: string, more: Partial<Evidence> = {}): Evidence => ({ page, quote, ...more });
const field = (label: string, index: number): Evidence =>
  place(CONTACT, label, { selector: `#enquiry > p:nth-of-type(${index})`, region: 'main' });

const ACCESS = { category: 'contact-access', stage: 'find-contact' } as const;
const PHONE = { category: 'phone', stage: 'find-contact' } as const;
const PROMISE = { category: 'response-promise', stage: 'resolve-doubt' } as const;
const EMAIL = { category: 'email-identity', stage: 'find-contact' } as const;
const FORM = { category: 'form-friction', stage: 'resolve-doubt' } as const;
const ENTRY = { category: 'accessibility', stage: 'entry' } as const;
const SPEED = { category: 'speed', stage: 'entry' } as const;

const NUMBER = place(HOME, '020 7946 0123', { selector: 'footer > p:nth-of-type(2)', region: 'footer', y: 3120 });
const FIELDS = ['Title', 'First name', 'Surname', 'E-mail', 'Confirm e-mail', 'Phone', 'Policy number', 'Message'];

/** An insurer that answers well once it is reached, and makes reaching it hard: every state that a check can end in. */
export const OUTCOMES: SampleOutcome[] = [
  {
    check: 'contact-link-visible',
    ...ACCESS,
    weight: 8,
    severity: 'major',
    effort: 2,
    score: 1,
    places: [[place(HOME, 'Contact', { selector: 'header nav a:nth-child(5)', region: 'header', y: 32 })]],
  },
  {
    check: 'contact-page-complete',
    ...ACCESS,
    weight: 7,
    severity: 'major',
    effort: 2,
    score: 0.6,
    places: [[place(CONTACT, 'Write to us', { selector: 'main > h1', region: 'main', y: 140 })]],
  },
  {
    check: 'channel-mix',
    ...ACCESS,
    weight: 6,
    severity: 'critical',
    effort: 5,
    score: 0.8,
    places: [[NUMBER, field('Message', 8)]],
  },
  { check: 'phone-on-home', ...PHONE, weight: 10, severity: 'critical', effort: 2, score: 0.75, places: [[NUMBER]] },
  {
    check: 'phone-on-contact',
    ...PHONE,
    weight: 8,
    severity: 'critical',
    effort: 2,
    score: 0,
    places: [[place(CONTACT, '')]],
  },
  { check: 'phone-first-screen', ...PHONE, weight: 6, severity: 'major', effort: 2, score: 0.3, places: [[NUMBER]] },
  { check: 'phone-clickable', ...PHONE, weight: 4, severity: 'minor', effort: 2, score: 0.7, places: [[NUMBER]] },
  { check: 'phone-dial-integrity', ...PHONE, weight: 4, severity: 'major', effort: 2, score: 'not-applicable' },
  { check: 'phone-hours', ...PHONE, weight: 6, severity: 'major', effort: 1, score: 0.2, places: [[NUMBER]] },
  {
    check: 'response-promise',
    ...PROMISE,
    weight: 10,
    severity: 'major',
    effort: 5,
    score: 0.8,
    places: [
      [
        place(CONTACT, 'We answer every message within one working day.', {
          selector: '#enquiry + p',
          region: 'main',
          y: 1480,
        }),
      ],
    ],
  },
  {
    check: 'response-promise-by-form',
    ...PROMISE,
    weight: 4,
    severity: 'minor',
    effort: 1,
    score: 1,
    places: [
      [
        place(CONTACT, 'We answer every message within one working day.', {
          selector: '#enquiry + p',
          region: 'main',
          y: 1480,
        }),
      ],
    ],
  },
  {
    check: 'email-visible',
    ...EMAIL,
    weight: 7,
    severity: 'major',
    effort: 1,
    score: 0.25,
    places: [[place(CONTACT, ''), place(HOME, '')]],
  },
  {
    check: 'email-own-domain',
    ...EMAIL,
    stage: 'discover',
    weight: 5,
    severity: 'major',
    effort: 5,
    score: 'not-applicable',
  },
  {
    check: 'email-no-reply',
    ...EMAIL,
    stage: 'service-claim',
    weight: 5,
    severity: 'major',
    effort: 5,
    score: 0.4,
    confidence: 0.5,
    places: [
      [
        place(CONTACT, 'A confirmation comes from noreply@harbourside-insurance.example.', {
          selector: '#enquiry > small',
          region: 'main',
          y: 1520,
        }),
      ],
    ],
  },
  {
    check: 'form-field-count',
    ...FORM,
    weight: 8,
    severity: 'major',
    effort: 3,
    score: 0.45,
    places: [FIELDS.map((label, index) => field(label, index + 1))],
  },
  {
    check: 'form-phone-justified',
    ...FORM,
    weight: 6,
    severity: 'major',
    effort: 1,
    score: 0.1,
    places: [[field('Phone', 6)]],
  },
  { check: 'form-labels', ...FORM, weight: 5, severity: 'major', effort: 3, score: 1, places: [] },
  {
    check: 'form-autofill-and-keyboard',
    ...FORM,
    weight: 4,
    severity: 'minor',
    effort: 3,
    score: 0.57,
    places: [[field('First name', 2), field('Surname', 3)]],
  },
  {
    check: 'form-captcha',
    ...FORM,
    weight: 4,
    severity: 'major',
    effort: 3,
    score: 0.55,
    places: [[place(CONTACT, 'I am not a robot', { selector: '#enquiry .captcha', region: 'main', y: 1390 })]],
  },
  {
    check: 'form-secure',
    ...FORM,
    stage: 'contract-pay',
    weight: 6,
    severity: 'critical',
    effort: 3,
    score: 1,
    places: [],
  },
  {
    check: 'a11y-barriers',
    ...ENTRY,
    weight: 8,
    severity: 'major',
    effort: 3,
    score: 0.82,
    places: [
      [place(HOME, 'Get a quote', { selector: 'main a.quote', region: 'main', y: 610 })],
      [place(HOME, '', { selector: 'main img:nth-of-type(2)', region: 'main', y: 900 })],
    ],
  },
  {
    check: 'a11y-contact-names',
    ...ENTRY,
    stage: 'find-contact',
    weight: 5,
    severity: 'major',
    effort: 3,
    score: 0.67,
    places: [[place(HOME, '', { selector: 'footer a.social', region: 'footer', y: 3180 })]],
  },
  { check: 'a11y-page-basics', ...ENTRY, weight: 3, severity: 'minor', effort: 3, score: 1, places: [] },
  {
    check: 'speed-lcp',
    ...SPEED,
    weight: 6,
    severity: 'major',
    effort: 3,
    score: 0.72,
    places: [[place(HOME, '3.2 s')]],
  },
  { check: 'speed-ttfb', ...SPEED, weight: 4, severity: 'minor', effort: 3, score: 'not-measured' },
  {
    check: 'entry-obstruction',
    ...SPEED,
    category: 'human-warmth',
    weight: 4,
    severity: 'major',
    effort: 3,
    score: 0.9,
    places: [[place(HOME, 'Your privacy, your choice', { selector: '#consent', region: 'footer', y: 640 })]],
  },
];
