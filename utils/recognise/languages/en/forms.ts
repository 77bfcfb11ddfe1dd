import type { FormWords } from '../../forms/form-words';

export const formWords: FormWords = {
  login: [
    "log ?in|log ?on|sign ?in|member area|forgot(?:ten)? (?:your |my )?password|don'?t have an account",
    'no account yet',
  ].join('|'),
  register: 'sign ?up|register|registration|create (?:an |your )?account|join',
  search: 'search|find',
  checkout: 'check ?out|place (?:your )?order|add to (?:cart|basket|bag)|pay now|coupon|quantity|qty|cart',
  newsletter: [
    'newsletters?|subscri(?:be|ption|bers?)|mailing ?list|mailchimp',
    'sign up for (?:our )?(?:updates|news|offers)|get (?:our )?updates',
    'stay (?:up to date|in the loop|informed|in touch)|join our list',
  ].join('|'),
  callback: "call ?(?:me )?back|request a call|we'?ll call you",
  quote: 'quot(?:e|es|ation)|estimates?|request (?:a )?pric(?:e|ing)|get (?:a )?price',
  booking: [
    'book(?:ing)?|appointments?|reserv(?:e|ations?)',
    'schedule (?:a|an|your) (?:call|visit|demo|appointment|meeting|viewing)',
  ].join('|'),
  stay: 'arrival|check-? ?in|departure|check-? ?out|(?:number of )?(?:guests|nights|adults|children)|party size',
  claim: [
    'complaints?|claims?|grievance|whistle-?blow(?:er|ing)?',
    'report (?:a|an) (?:problem|incident|concern|claim)',
  ].join('|'),
  job: 'jobs?|careers?|apply now|job application|vacanc(?:y|ies)|applicants?|resume',
  curriculum: 'cv|resume|curriculum(?: vitae)?|cover letter',
  comment: '(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|comment ?form|respond',
  review: '(?:write|leave|add|post|submit) (?:a |your )?review|(?:your )?rating|reviews?',
  subject: [
    'subject|topic|reason(?: for)?|department|regarding',
    '(?:type|nature) of (?:enquiry|inquiry|request|question)|enquiry type|inquiry type|how can we help',
    'what (?:is|s) (?:this|your (?:question|enquiry|inquiry)) about',
  ].join('|'),
  accept: [
    '(?:i|we) (?:have |hereby )?(?:accept|agree|consent|acknowledge|confirm|understand|read|allow|give)',
    'by (?:ticking|checking|submitting)|accept|agree|consent',
  ].join('|'),
  terms: [
    'terms(?: (?:and|&|of) (?:conditions|use|service))?|conditions',
    'processing of (?:my |your )?(?:personal )?data|store my',
  ].join('|'),
  advertising: [
    'newsletters?|marketing|special (?:offers|deals)|offers|promotions?|promotional|advertising',
    'product updates|news and updates',
  ].join('|'),
  allRequired: [
    'all (?:the |of the )?(?:fields|questions|boxes|information)(?: below)? (?:are|is|must|required|mandatory)',
    '(?:every|each) field (?:is|must)',
  ].join('|'),
  steps: '(?:step|page|question) \\d{1,2} (?:of|/) (\\d{1,2})',
  captchaQuestion: [
    'what is \\d+ ?[+x*-]|\\d+ ?[+x*] ?\\d+ ?=',
    "(?:are you|prove (?:that )?you(?:'re| are)) (?:a )?(?:human|robot)",
    '(?:type|enter) the (?:characters|letters|code|text) (?:you see|shown|above|below|in)|anti-?spam',
    'security question',
  ].join('|'),
  leaveEmpty: [
    "leave (?:this |it )?(?:field |box )?(?:empty|blank|alone|unchanged)|do not fill|don't fill",
    "if you(?:'re| are) (?:a )?human",
  ].join('|'),
  day: 'day|dd',
  month: 'month|mm',
  year: 'year|yyyy',
};
