import type { OverlayWords } from '../../overlay-words';

export const overlayWords: OverlayWords = {
  consent: 'cookies?|we value your privacy|privacy (?:settings|preferences|choices)|manage (?:consent|preferences)',
  newsletter: 'newsletters?|subscribe|sign up (?:for|to)|mailing list|join our list|stay in the loop',
  promo: [
    '\\d+ ?% off|discounts?|special offers?|sale ends|limited time|free (?:shipping|delivery|gift)|vouchers?',
    'coupons?',
  ].join('|'),
  app: '(?:get|download|install|use|open in) (?:the|our)? ?app|app store|google play',
  age: [
    "(?:are you|you are|you're|i am|i'm) (?:over |at least |under )?(?:18|21)|(?:18|21) years (?:old|of age)",
    'legal (?:drinking )?age|verify your age|age (?:verification|check)',
  ].join('|'),
  language: [
    '(?:choose|select|change) (?:your )?(?:language|country|region|location)',
    '(?:visiting|browsing|shopping) from|shipping to',
  ].join('|'),
  accept: 'accept(?: all)?|i agree|agree|allow(?: all)?|ok(?:ay)?|got it|i understand|yes|enter|continue',
  reject: [
    'reject(?: all)?|decline(?: all)?|refuse(?: all)?|deny(?: all)?|disagree|disallow|without accepting',
    '(?:only|use) (?:strictly )?(?:necessary|essential|required)|(?:necessary|essential|required)(?: cookies)? only',
    "(?:do not|don't) (?:accept|agree|consent|allow)",
  ].join('|'),
  close: 'close|dismiss|no,? thank(?:s| you)|not now|maybe later|later|skip|hide|not interested|continue without',
};
