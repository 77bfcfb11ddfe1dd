import type { FieldWords } from '../../forms/field-words';

/** Whose name, city or birthday may be asked for, and is not the customer's. */
const NOT_THE_CUSTOMER =
  'event|course|product|project|pet|dog|cat|child|school|file|page|property|car|model|domain|host|referrer|gift|list';

export const fieldWords: FieldWords = {
  filler: [
    'select|choose|pick|secondary|alternate',
    'your|my|the|an?|please|enter|type|fill in|provide|input|field|form|text|txt|box|value|new|customer|client|user',
    'contact|addr(?= )|billing|shipping|delivery|home|work|business|personal|private|daytime|evening',
    'primary|main|current',
    'optional|required|mandatory|here|of|residence|person|applicant|visitor|guest|account|profile|valid|wpcf 7',
  ].join('|'),
  joiner: 'or|and',
  whole: {
    name: [
      'names?|full name|fullname|first(?: name)?(?:,? and| &|/) ?last(?: name)?|name and surname|first last',
      "who are you|what s name|what's name",
    ].join('|'),
    'given-name': 'first|given|forenames?|f ?name|first ?names?|christian name',
    'additional-name': 'middle ?names?|middle initial|middle|m ?name|mi',
    'family-name': 'last|l ?name|surname|last ?names?|family ?names?',
    'honorific-prefix': 'title|salutation|prefix|honorific|mr/mrs/ms',
    organization: [
      'company|organi[sz]ation|company ?names?|organi[sz]ation ?names?|name company',
      'company or organi[sz]ation|company/organi[sz]ation|employer|firm',
    ].join('|'),
    'organization-title': 'job ?title|position|role|job role|job position|occupation',
    username: 'user ?name|user ?id|login|log in|login ?(?:name|id)|user|username/?email',
    email: 'e ?-?mail|mail',
    tel: 'ph|phone|mobile|tel|cell|number phone|call',
    'tel-country-code': [
      'country code|dial(?:l?ing)? code|phone code|phone prefix|calling code|area code country|country prefix',
    ].join('|'),
    'postal-code': 'zip|postal|postcode|pin ?code',
    'address-line1': 'address|street|address ?line|address ?1|address line 1|line 1|street ?address ?1?|street ?1',
    'address-line2': [
      "address-line2': 'address ?2|street ?2|line 2|apartment|suite|unit|apt|floor|apartment number",
      'apt number|building',
    ].join('|'),
    'address-level2': 'city|town|town/city|city/town|city or town|town or city|suburb|locality|municipality',
    'address-level1': [
      'state|province|region|county|territory|state/province|province/state|state or province',
      'state/region|state/territory',
    ].join('|'),
    country: 'country|nation|country/region|country or region|country/territory|country code iso',
    sex: 'sex|gender',
    'one-time-code': 'otp|code verification|code security sent',
    'cc-exp': 'mm ?/ ?yy(?:yy)?|expiry|expiration|exp|exp date',
    'cc-csc': 'csc|cvc 2?|cvv 2?|cid',
    url: 'website|web ?site|url|homepage|site|web ?page|web address|website url|website address|company website',
  },
  within: {
    email: 'e-?mail ?(?:address|addr|id)?|email',
    tel: [
      '(?:tele)?phone(?: ?(?:number|no|num))?',
      '(?:mobile|cell(?:ular)?|tel|contact|call ?back|whatsapp) ?(?:number|no|nr|phone|telephone)|telefone?',
    ].join('|'),
    'given-name': 'first ?name|given ?name|forename',
    'family-name': 'last ?name|family ?name|surname',
    'postal-code': 'zip ?(?:code)?|post ?code|postal ?code',
    'address-line1': [
      'street ?address|address ?line ?1|address 1|(?:mailing|postal|street|home|billing|shipping|delivery) address',
    ].join('|'),
    'address-line2': 'address ?line ?2|address 2|apt suite|apartment suite|suite apt|apt (?:unit|number|#)',
    'honorific-prefix': 'honorific|salutation',
    organization: 'company ?name|organi[sz]ation ?name|name of (?:your )?(?:company|organi[sz]ation)|business ?name',
    'organization-title': 'job ?title',
    username: 'user ?name|login ?(?:name|id)|user ?id',
    bday: 'date of birth|birth ?date|birthday|dob|birth',
    'bday-day': '(?:birth|dob|birthday|birthdate) (?:day|dd)(?! ?(?:year|month))|day (?:of )?birth',
    'bday-month': '(?:birth|dob|birthday|birthdate) ?(?:month|mm|mo)|month (?:of )?birth',
    'bday-year': '(?:birth|dob|birthday|birthdate) ?(?:year|yyyy|yy)|year (?:of )?birth',
    'one-time-code': [
      'one ?-?time ?(?:code|password|passcode)|otp|verification ?code|sms ?code',
      'security code sent|2fa',
    ].join('|'),
    'cc-name': [
      'name (?:as (?:it )?(?:appears|shown) )?on (?:the |your )?(?:credit |debit )?card',
      'card ?(?:holder|owner)(?: ?s)?(?: ?name)?(?! ?(?:street|address|city|state|zip|country|phone|e-?mail|post))',
      'cc ?name|(?:credit )?card ?name|name ?on ?card',
    ].join('|'),
    'cc-number': [
      '(?:credit|debit|payment)? ?card ?(?:number|no|num|nr)|cc ?(?:number|num|no)|card ?number|pan number',
    ].join('|'),
    'cc-csc': [
      'security ?code|cvc ?2?|cvv ?2?|csc|cvn',
      'card (?:verification|validation)(?: ?(?:code|value|number))?|verification value',
    ].join('|'),
    'cc-exp-month': '(?:exp(?:iry|iration|ires?)?|card|cc) ?(?:date )?(?:mm|month|mon)(?! ?/? ?yy)',
    'cc-exp-year': '(?:exp(?:iry|iration|ires?)?|card|cc) ?(?:date )?(?:yy|yyyy|year)',
    'cc-exp': [
      'exp(?:iry|iration|ires?)? ?date|valid (?:thru|until)|card expir(?:y|ation)|cc ?exp',
      'mm ?[/-] ?yy(?:yy)?|exp(?:iry|iration) ?(?:mm|\\()|expir(?:y|ation)',
    ].join('|'),
  },
  never: [
    'capacity|company (?:size|type|registration|number|id)|(?:number|no) of [a-z]+|how (?:did|many|much|long|old)',
    `(?:${NOT_THE_CUSTOMER})(?: ?s)? ?(?:name|title|city|address|code|birthday|age)`,
    '(?:promo|promotion|coupon|voucher|discount|gift|referral|invite|access|campaign) ?(?:code|card)|ip address',
    'message|comments?|subject|e-?mail (?:subject|type|format|frequency)|best time|preferred|captcha|search|quantity',
    'age|mother|maiden|spouse|(?:gift|loyalty|membership|member|club|rewards?|library|fuel) card|bank',
    'iban|routing|account number',
    '(?:tax|vat|national|social security|insurance|policy) ?(?:id|number|no|code)',
    '(?:order|invoice|booking|tracking|reference) ?(?:id|number|no|code)',
    'ssn|passport|licen[cs]e|where (?:did|do)|what (?:is|s) (?:your )?(?:question|budget)|statement|issue',
  ].join('|'),
  again: 'confirm(?:ation)?(?:ed)?|re-?enter|re-?type|repeat(?:ed)?|again|verify|retype|once more|match(?:ing)?',
  newPassword: 'new|create|choose|add|set|sign ?up|register|registration',
  knownPassword: 'current|old|existing|present',
};
