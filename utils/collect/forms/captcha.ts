import type { Form } from '../../facts';
import { fold } from '../../recognise/fold';
import { anyOf } from '../../recognise/forms/form-words';
import { all, attr } from '../dom';
import { evidenceOf } from '../reading/located';
import type { Reading } from '../reading/reading';
import type { FormParts } from './form-parts';

type Captcha = Form['captcha'];

/** How the form makes sure that a person sends it. A script for the whole site that is not in the form does not count. */
export function formCaptcha({ element }: FormParts, fields: Form['fields'], reading: Reading): Captcha {
  for (const [kind, selector] of SELECTORS) {
    const found = all(element, selector)[0];
    if (found) return { kind, evidence: evidenceOf(found, attr(found, 'title') || kind, reading) };
  }
  const asked = fields.find(({ visible, label, placeholder, hint }) => {
    return visible && [label, placeholder, hint].some((text) => anyOf('captchaQuestion').test(fold(text)));
  });
  if (asked) return { kind: 'question', evidence: asked.evidence };
  const quiet = all(element, QUIET)[0];
  return quiet ? { kind: 'invisible', evidence: evidenceOf(quiet, 'captcha', reading) } : { kind: 'none' };
}

/** What a visitor has to do comes first: the worst decides. */
const SELECTORS: readonly [Captcha['kind'], string][] = [
  ['image', 'img[src*="captcha" i],img[id*="captcha" i],img[class*="captcha" i],canvas[id*="captcha" i]'],
  [
    'puzzle',
    '#FunCaptcha,iframe[src*="arkoselabs"],[class*="geetest" i],[class*="slider-captcha" i],[class*="captcha-slider" i]',
  ],
  [
    'checkbox',
    [
      '.g-recaptcha:not([data-size="invisible"])',
      'iframe[src*="recaptcha/api2/anchor"]:not([src*="size=invisible"])',
      'iframe[src*="recaptcha/enterprise/anchor"]:not([src*="size=invisible"])',
      '.h-captcha:not([data-size="invisible"])',
      'iframe[src*="hcaptcha.com"]:not([src*="size=invisible"])',
    ].join(','),
  ],
];

const QUIET = [
  '.grecaptcha-badge',
  '[data-size="invisible"]',
  '.g-recaptcha,.h-captcha',
  '.cf-turnstile,iframe[src*="challenges.cloudflare.com"]',
  '.frc-captcha,altcha-widget,cap-widget',
  'input[name*="captcha" i][type=hidden],textarea[name*="captcha-response" i],input[name*="turnstile" i]',
].join(',');
